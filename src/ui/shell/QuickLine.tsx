import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { searchedActors } from '../../domain/actorSearch';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import { inTurns } from '../map/inTurns';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Header.module.css';
import { type QuickAnswer, quickAnswers } from './quickAnswers';
import { wordFindings } from './searchedFindings';
import { useQuickGoal } from './useQuickGoal';

export const QUICK_LINE_ID = 'quick-line';

/**
 * One line to find and to add: a known name goes to its actor, an unknown one creates it, "A – B" makes the tie; themes, places, kept
 * looks, questions and commands are found too.
 */
export function QuickLine() {
  const messages = useMessages();
  const store = useAppStore();
  const run = useQuickGoal();
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
      actorTable && ties && ready >= 0 && text.trim() !== '' ? quickAnswers(store.getState(), messages, text) : [],
    [store, messages, text, actorTable, ties, ready],
  );
  const answers = groups.flatMap((group) => group.answers);
  const chosen = Math.min(active, answers.length - 1);

  // What takes a moment on a large map is made ready while nobody types yet.
  useEffect(() => {
    if (!entered || !actorTable || !ties) return undefined;
    return inTurns(madeReady(store.getState(), messages), () => setReady((before) => before + 1));
  }, [store, messages, entered, actorTable, ties]);

  const accept = (answer: QuickAnswer | undefined) => {
    if (!answer) return;
    run(answer.goal);
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
        onClick={() => accept(answer)}
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
          onFocus={() => setEntered(true)}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown') setActive((chosen + 1) % Math.max(1, answers.length));
            else if (event.key === 'ArrowUp') setActive((chosen + answers.length - 1) % Math.max(1, answers.length));
            else if (event.key === 'Enter') accept(answers[chosen]);
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

/** Makes what is searched, in steps. */
function* madeReady(state: AppState, messages: Messages): Generator<void, void> {
  searchedActors(state.document.actors);
  yield;
  yield* wordFindings(state, messages);
}

function scrolledTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
