import { Search } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { type QuickOption, quickOptions } from '../../domain/quickOptions';
import type { Messages } from '../../i18n/messages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Header.module.css';
import { useQuickActions } from './useQuickActions';

export const QUICK_LINE_ID = 'quick-line';

/** One line to find and to add: a known name goes to its actor, an unknown one creates it, "A – B" makes the tie. */
export function QuickLine() {
  const messages = useMessages();
  const store = useAppStore();
  const run = useQuickActions();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const actorTable = useApp((state) => state.document.actors);
  const ties = useApp((state) => state.document.ties);
  // The tables are inputs: options follow the map while people type.
  const options = useMemo(
    () => (actorTable && ties ? quickOptions(store.getState().document, text) : []),
    [store, text, actorTable, ties],
  );
  const chosen = Math.min(active, options.length - 1);

  const accept = (option: QuickOption | undefined) => {
    if (!option) return;
    run(option);
    setText('');
    setActive(0);
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
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={options.length > 0 ? `${listId}-${chosen}` : undefined}
          placeholder={messages.desk.header.quickLineHint}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown') setActive(Math.min(chosen + 1, options.length - 1));
            else if (event.key === 'ArrowUp') setActive(Math.max(chosen - 1, 0));
            else if (event.key === 'Enter') accept(options[chosen]);
            else if (event.key === 'Escape') {
              if (text === '') field.current?.blur();
              setText('');
            } else return;
            event.preventDefault();
          }}
        />
        <kbd>{messages.desk.header.quickLineShort}</kbd>
      </div>
      {options.length > 0 && (
        <ul id={listId} role="listbox" aria-label={messages.desk.header.quickLine} className={styles.options}>
          {options.map((option, index) => (
            <li
              key={keyOf(option)}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={styles.option}
              onPointerDown={(event) => {
                event.preventDefault();
                accept(option);
              }}
            >
              <span>{wordsOf(option, messages)}</span>
              {option.kind === 'go' && <small>{option.actor.territory}</small>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function keyOf(option: QuickOption): string {
  return option.kind === 'go' ? option.actor.id : option.kind;
}

function wordsOf(option: QuickOption, { desk }: Messages): string {
  switch (option.kind) {
    case 'go':
      return option.actor.name;
    case 'create':
      return desk.header.create(option.name);
    case 'openTie':
      return desk.header.alreadyTied(option.a.name, option.b.name);
    case 'tie':
      return desk.header.tie(option.a.name, option.b.name);
    case 'createAndTie':
      return desk.header.createAndTie(option.ends.map((end) => ('known' in end ? end.known.name : end.create)));
  }
}
