import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { inTurns } from '../map/inTurns';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Header.module.css';
import type { QuickAnswer, QuickGroup } from './quickAnswers';
import { useQuickSearch } from './useQuickSearch';

const NONE: readonly QuickGroup[] = [];

export const QUICK_LINE_ID = 'quick-line';

/**
 * One line to find and to add: a known name goes to its actor, an unknown one creates it, "A – B" makes the tie; themes, places, kept
 * looks, questions and commands are found too.
 */
export function QuickLine() {
  const messages = useMessages();
  const store = useAppStore();
  const services = useServices();
  const [search, askForSearch] = useQuickSearch();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [entered, setEntered] = useState(false);
  const [ready, setReady] = useState(0);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const actorTable = useApp((state) => state.document.actors);
  const ties = useApp((state) => state.document.ties);
  // The tables are inputs: answers follow the map while people type.
  const groups = useMemo(
    () =>
      search && actorTable && ties && ready >= 0 && text.trim() !== ''
        ? search.answers(store.getState(), messages, text)
        : NONE,
    [store, messages, search, text, actorTable, ties, ready],
  );
  const answers = groups.flatMap((group) => group.answers);
  const chosen = Math.min(active, answers.length - 1);

  // What takes a moment on a large map is made ready while nobody types yet.
  useEffect(() => {
    if (!search || !entered || !actorTable || !ties) return undefined;
    return inTurns(search.madeReady(store.getState(), messages), () => setReady((before) => before + 1));
  }, [store, messages, search, entered, actorTable, ties]);

  // A line may be typed and accepted before what answers it is loaded.
  const accept = async (given: QuickAnswer | undefined) => {
    const { answers: answersTo, run } = search ?? (await askForSearch());
    const answer = search ? given : answersTo(store.getState(), messages, text)[0]?.answers[0];
    if (!answer) return;
    run(store, services, answer.goal);
    setText('');
    setActive(0);
  };
  const option = (answer: QuickAnswer) => {
    const index = answers.indexOf(answer);
    return (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- an option of a combobox: the focus and the keys stay in its field
      <li
        key={answer.id}
        id={`${listId}-${index}`}
        role="option"
        aria-selected={index === chosen}
        ref={index === chosen ? scrolledTo : undefined}
        className={styles.option}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => void accept(answer)}
      >
        <span>{answer.text}</span>
        {answer.hint !== undefined && <small>{answer.hint}</small>}
      </li>
    );
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
          placeholder={messages.desk.header.quickLineHint}
          value={text}
          onFocus={() => {
            setEntered(true);
            void askForSearch();
          }}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown') setActive((chosen + 1) % Math.max(1, answers.length));
            else if (event.key === 'ArrowUp') setActive((chosen + answers.length - 1) % Math.max(1, answers.length));
            else if (event.key === 'Enter') void accept(answers[chosen]);
            else if (event.key === 'Escape') {
              if (text === '') field.current?.blur();
              setText('');
            } else return;
            event.preventDefault();
          }}
        />
        <kbd>{messages.desk.header.quickLineShort}</kbd>
      </div>
      {answers.length > 0 && (
        <div id={listId} role="listbox" aria-label={messages.desk.header.quickLine} className={styles.options}>
          {groups.map(({ name, answers: own }) => (
            <ul key={name} role="group" aria-labelledby={`${listId}-${name}`}>
              <li id={`${listId}-${name}`} role="presentation" className={styles.optionGroup}>
                {messages.look.search.groups[name]}
              </li>
              {own.map(option)}
            </ul>
          ))}
        </div>
      )}
      <output className="visually-hidden">
        {text.trim() === '' ? '' : messages.look.search.results(answers.length)}
      </output>
    </div>
  );
}

function scrolledTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
