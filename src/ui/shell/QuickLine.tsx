import { Search } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { isList, LIST_PLACE } from '../entry/listPlace';
import { inTurns } from '../map/inTurns';
import { isCompact } from '../parts/useIsCompact';
import { useKeptText } from '../parts/useKeptText';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Header.module.css';
import { QuickList } from './QuickList';
import type { QuickAnswer, QuickGroup } from './quickAnswer';
import type { QuickSearch } from './quickSearch';
import { useOtherEnd } from './useOtherEnd';
import { useQuickSearch } from './useQuickSearch';

const NONE: readonly QuickGroup[] = [];

export const QUICK_LINE_ID = 'quick-line';
/** The way to the line in one column, and where the focus goes when it is left. */
export const ADD_BUTTON_ID = 'add-button';

/**
 * One line to find and to add: a known name goes to its actor, an unknown one creates it, "A, rôle @territoire #thème – B"
 * adds all it says in one step and is read back before; themes, places, kept looks, questions and commands are found too.
 */
export function QuickLine() {
  const messages = useMessages();
  const store = useAppStore();
  const services = useServices();
  const [search, askForSearch] = useQuickSearch();
  const [text, setText] = useKeptText('line');
  const [last, setLast] = useState('');
  const [active, setActive] = useState(0);
  const [inside, setInside] = useState(false);
  const [entered, setEntered] = useState(false);
  const [ready, setReady] = useState(0);
  const [other, rememberOther] = useOtherEnd();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const turn = useRef(Promise.resolve());
  const actorTable = useApp((state) => state.document.actors);
  const ties = useApp((state) => state.document.ties);
  // The tables are inputs: answers follow the map while people type.
  const groups = useMemo(
    () =>
      search && inside && actorTable && ties && ready >= 0 && text.trim() !== ''
        ? search.answers(store.getState(), messages, text, other)
        : NONE,
    [store, messages, search, inside, text, other, actorTable, ties, ready],
  );
  const answers = groups.flatMap((group) => group.answers);
  const chosen = Math.min(active, answers.length - 1);
  const reading = search && answers[chosen] ? search.reading(store.getState(), messages, answers[chosen]) : '';

  // What takes a moment on a large map is made ready while nobody types yet.
  useEffect(() => {
    if (!search || !entered || !actorTable || !ties) return undefined;
    return inTurns(search.madeReady(store.getState(), messages), () => setReady((before) => before + 1));
  }, [store, messages, search, entered, actorTable, ties]);

  const write = (typed: string) => {
    setText(typed);
    setActive(0);
  };
  const take = ({ answers: answersTo, run }: QuickSearch, line: string, given: QuickAnswer | undefined) => {
    const answer = given ?? answersTo(store.getState(), messages, line, other)[0]?.answers[0];
    if (!answer) return write(line);
    if (answer.goal.kind === 'complete') return write(answer.goal.completion.line);
    const adds = answer.goal.kind === 'option' && answer.goal.option.kind === 'enter';
    // What the map does not take stays in its field.
    if (adds && store.getState().readOnly) return write(line);
    setLast(line);
    // Additions follow one another on the line. Nothing else does: in one column it would go on covering the bar and the card.
    if (isCompact() && !adds) leave();
    rememberOther(run(store, services, answer.goal), store.getState().selection);
  };
  const accept = (given: QuickAnswer | undefined) => {
    if (text.trim() === '') return;
    // Emptied first: a second Enter has nothing to enter twice, and the next name has the line to itself.
    write('');
    if (search) return take(search, text, given);
    // Lines may be typed and accepted before what answers them is loaded: each is taken, in its turn.
    turn.current = turn.current.then(async () => take(await askForSearch(), text, undefined));
  };
  const leave = () => {
    field.current?.blur();
    document.getElementById(ADD_BUTTON_ID)?.focus();
  };
  const complete = (event: KeyboardEvent) => {
    const line = event.shiftKey ? undefined : search?.completed(store.getState(), messages, text);
    if (line === undefined) return;
    event.preventDefault();
    write(line);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.repeat && event.key === 'Enter')) return;
    if (event.key === 'Tab') return complete(event);
    if (event.key === 'ArrowUp' && text === '') write(last);
    else if (event.key === 'ArrowDown') setActive((chosen + 1) % Math.max(1, answers.length));
    else if (event.key === 'ArrowUp') setActive((chosen + answers.length - 1) % Math.max(1, answers.length));
    else if (event.key === 'Enter') accept(answers[chosen]);
    else if (event.key === 'Escape') {
      if (text === '') field.current?.blur();
      write('');
    } else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (!isList(pasted) || store.getState().readOnly) return;
    event.preventDefault();
    services.drafts.keep(LIST_PLACE, pasted);
    store.getState().dialogOpened('list');
  };

  return (
    <div className={styles.quick} role="search">
      <div className={styles.quickField}>
        <Search size={18} aria-hidden />
        <input
          id={QUICK_LINE_ID}
          ref={field}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={messages.desk.header.quickLine}
          aria-expanded={answers.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={answers.length > 0 ? `${listId}-${chosen}` : undefined}
          aria-describedby={reading === '' ? undefined : `${listId}-reading`}
          placeholder={messages.desk.header.quickLineHint}
          title={messages.entry.syntax}
          value={text}
          onFocus={() => {
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
          onPaste={onPaste}
        />
        <kbd>{messages.desk.header.quickLineShort}</kbd>
      </div>
      {answers.length > 0 && (
        <QuickList id={listId} groups={groups} chosen={chosen} reading={reading} onPick={accept} />
      )}
      <output className="visually-hidden">
        {text.trim() === '' || !inside ? '' : reading || messages.look.search.results(answers.length)}
      </output>
    </div>
  );
}
