import { Search } from 'lucide-react';
import {
  type ClipboardEvent,
  type ComponentProps,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { isList, LIST_PLACE } from '../entry/listPlace';
import { useOtherEnd } from '../entry/useOtherEnd';
import { useKeptText } from '../fields/useKeptText';
import { giveFocusBack } from '../parts/giveFocusBack';
import { isCompact } from '../parts/useIsCompact';
import { useServices } from '../services';
import { useAppStore, useMessages } from '../useApp';
import { whenQuiet } from '../whenQuiet';
import { withLaterWords } from '../withLaterWords';
import styles from './Quick.module.css';
import { QuickList } from './QuickList';
import type { QuickAnswer } from './quickAnswer';
import type { QuickSearch } from './quickSearch';
import { useQuickAnswers } from './useQuickAnswers';

let loaded: QuickSearch | null = null;

async function load(): Promise<QuickSearch> {
  loaded ??= (await withLaterWords(() => import('./quickSearch'))()).QUICK_SEARCH;
  return loaded;
}

/** Returns the search of the quick line, `null` until it is loaded, and a function that loads it at once. */
function useQuickSearch(): [QuickSearch | null, () => Promise<QuickSearch>] {
  const [search, setSearch] = useState(loaded);
  const ask = useCallback(async () => {
    const found = await load();
    setSearch(found);
    return found;
  }, []);
  useEffect(() => whenQuiet(() => void ask()), [ask]);
  return [search, ask];
}

export const QUICK_LINE_ID = 'quick-line';
/** Id of the button that opens the line in one column, and gets the focus when the line is left. */
export const ADD_BUTTON_ID = 'add-button';

/**
 * One line to find and to add: a known name goes to its actor, an unknown one creates it, "A, rôle @territoire #thème – B" adds all it says
 * in one step and is read back first; themes, places, kept looks, questions and commands are found too.
 */
export function QuickLine() {
  const messages = useMessages();
  const [search, askForSearch] = useQuickSearch();
  const [text, setText] = useKeptText('line');
  const [last, setLast] = useState('');
  const [active, setActive] = useState(0);
  const [inside, setInside] = useState(false);
  const [entered, setEntered] = useState(false);
  const [other, rememberOther] = useOtherEnd();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const { groups, answers, reading, chosen } = useQuickAnswers(search, text, { active, other, inside, entered });

  const write = (typed: string) => {
    setText(typed);
    setActive(0);
  };
  const leave = () => {
    field.current?.blur();
    document.getElementById(ADD_BUTTON_ID)?.focus();
  };
  const { accept, completeLater } = useAccepting({
    search,
    askForSearch,
    text,
    other,
    rememberOther,
    write,
    leave,
    setLast,
  });
  const keyed = { search, text, last, answers, chosen, setActive, write, accept, completeLater };
  const onKeyDown = useLineKeys({ ...keyed, onLeft: () => giveFocusBack(before.current) });
  return (
    <div className={styles.quick} role="search">
      <QuickField
        ref={field}
        listId={listId}
        chosen={answers.length > 0 ? chosen : null}
        isRead={reading !== ''}
        value={text}
        onFocus={({ relatedTarget }) => {
          before.current = relatedTarget;
          setEntered(true);
          setInside(true);
          void askForSearch();
        }}
        onBlur={() => setInside(false)}
        onChange={(event) => {
          setInside(true);
          write(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      {answers.length > 0 && (
        <QuickList id={listId} groups={groups} chosen={chosen} reading={reading} onPick={accept} />
      )}
      <output className="visually-hidden">
        {text.trim() === '' || !inside ? '' : reading || messages.look.search.results(answers.length)}
      </output>
    </div>
  );
}

interface Keyed extends Pick<Accepting, 'search' | 'text' | 'write'> {
  readonly last: string;
  readonly answers: readonly QuickAnswer[];
  readonly chosen: number;
  readonly setActive: (index: number) => void;
  readonly accept: (answer: QuickAnswer | undefined) => void;
  readonly completeLater: () => void;
  readonly onLeft: () => void;
}

/**
 * Keys of the line: arrows move through the answers, or bring the last line back; Tab completes, Enter accepts, Escape empties the line and
 * then returns the focus.
 */
function useLineKeys(keyed: Keyed) {
  const { search, text, last, answers, chosen, setActive, write, accept, completeLater, onLeft } = keyed;
  const messages = useMessages();
  const store = useAppStore();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || (event.repeat && event.key === 'Enter')) return;
    if (event.key === 'Tab') {
      if (event.shiftKey || text.trim() === '') return;
      if (search) {
        const line = search.completed(store.getState(), messages, text);
        if (line === undefined) return;
        write(line);
      } else completeLater();
    } else if (event.key === 'ArrowUp' && text === '') write(last);
    else if (event.key === 'ArrowDown') setActive((chosen + 1) % Math.max(1, answers.length));
    else if (event.key === 'ArrowUp') setActive((chosen + answers.length - 1) % Math.max(1, answers.length));
    else if (event.key === 'Enter') accept(answers[chosen]);
    else if (event.key === 'Escape') {
      if (text === '') onLeft();
      write('');
    } else return;
    event.preventDefault();
  };
  return onKeyDown;
}

interface QuickFieldProps extends ComponentProps<'input'> {
  readonly listId: string;
  /** Index of the answer that Enter takes; `null` when there is none. */
  readonly chosen: number | null;
  readonly isRead: boolean;
}

function QuickField({ listId, chosen, isRead, ...input }: QuickFieldProps) {
  const { desk, entry } = useMessages();
  const onPaste = usePastedList();
  return (
    <div className={styles.quickField}>
      <Search size={18} aria-hidden />
      <input
        id={QUICK_LINE_ID}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={desk.header.quickLine}
        aria-expanded={chosen !== null}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen === null ? undefined : `${listId}-${chosen}`}
        aria-describedby={isRead ? `${listId}-reading` : undefined}
        placeholder={desk.header.quickLineHint}
        title={entry.syntax}
        onPaste={onPaste}
        {...input}
      />
      <kbd data-for-keys>{desk.header.quickLineShort}</kbd>
    </div>
  );
}

function usePastedList() {
  const store = useAppStore();
  const { drafts } = useServices();
  return (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (!isList(pasted) || store.getState().readOnly) return;
    event.preventDefault();
    drafts.keep(LIST_PLACE, pasted);
    store.getState().dialogOpened('list');
  };
}

interface Accepting {
  readonly search: QuickSearch | null;
  readonly askForSearch: () => Promise<QuickSearch>;
  readonly text: string;
  readonly other: ReturnType<typeof useOtherEnd>[0];
  readonly rememberOther: ReturnType<typeof useOtherEnd>[1];
  readonly write: (typed: string) => void;
  readonly leave: () => void;
  readonly setLast: (line: string) => void;
}

function useAccepting({ search, askForSearch, text, other, rememberOther, write, leave, setLast }: Accepting) {
  const messages = useMessages();
  const store = useAppStore();
  const services = useServices();
  const turn = useRef(Promise.resolve());
  /** The line on which Tab was pressed before the completion was loaded. */
  const toComplete = useRef('');
  const completed = (found: QuickSearch, line: string) => found.completed(store.getState(), messages, line) ?? line;
  const take = ({ answers: answersTo, run }: QuickSearch, line: string, given: QuickAnswer | undefined) => {
    const answer = given ?? answersTo(store.getState(), messages, line, { other })[0]?.answers[0];
    if (!answer) return write(line);
    if (answer.goal.kind === 'complete') return write(answer.goal.completion.line);
    const adds = answer.goal.kind === 'option' && answer.goal.option.kind === 'enter';
    // A read-only map refuses the line: it stays in its field.
    if (adds && store.getState().readOnly) return write(line);
    setLast(line);
    // Additions follow one another on the line. Anything else leaves it: in one column it would go on covering the bar and the card.
    if (isCompact() && !adds) leave();
    rememberOther(run(store, services, answer.goal), store.getState().selection);
  };
  const accept = (given: QuickAnswer | undefined) => {
    if (text.trim() === '') return;
    // Emptied first, so that a second Enter enters nothing twice, and the next name has the line to itself.
    write('');
    if (search) return take(search, text, given);
    // Lines may be accepted before the search is loaded: each is run, in its turn.
    const isToComplete = text === toComplete.current;
    turn.current = turn.current.then(async () => {
      const found = await askForSearch();
      take(found, isToComplete ? completed(found, text) : text, undefined);
    });
  };
  // The browser's own Tab would move the focus, and the next Enter would press the button after the line.
  const completeLater = () => {
    toComplete.current = text;
  };
  useEffect(() => {
    if (!search || text === '' || text !== toComplete.current) return;
    write(completed(search, text));
    toComplete.current = '';
  });
  return { accept, completeLater };
}
