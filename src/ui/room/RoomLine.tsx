import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { QuickOption } from '../../domain/quickOptions';
import type { Messages } from '../../i18n/messages';
import type { AppStore } from '../../store/appStore';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useServices } from '../services';
import { runQuickOption } from '../shell/useQuickActions';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Room.module.css';
import { type RoomOption, roomOptions } from './roomOptions';

interface Props {
  /** The map itself: what is typed is done to it. */
  readonly desk: AppStore;
  readonly onLeave: () => void;
}

/** The one line of the desk while the room watches: over the sentence, with no name that the room does not see. */
export function RoomLine({ desk, onLeave }: Props) {
  const messages = useMessages();
  const room = useAppStore();
  const { newId } = useServices();
  const field = useRef<HTMLInputElement>(null);
  useFocusOnMount(field, true);
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const shown = useApp((state) => state.document);
  const options = useMemo(
    () => (shown ? roomOptions(desk.getState().document, room.getState().document, text) : []),
    [desk, room, shown, text],
  );
  const chosen = Math.min(active, options.length - 1);

  const accept = (option: RoomOption | undefined) => {
    if (!option) return;
    runQuickOption(desk, newId, option.real);
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setActive(Math.min(chosen + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter') accept(options[chosen]);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.line} role="search">
      {options.length > 0 && (
        <ul id={listId} role="listbox" aria-label={messages.room.line.name}>
          {options.map((option, index) => (
            <li
              key={keyOf(option.shown)}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onPointerDown={(event) => {
                event.preventDefault();
                accept(option);
              }}
            >
              {wordsOf(option.shown, messages)}
            </li>
          ))}
        </ul>
      )}
      <input
        ref={field}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={messages.room.line.name}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${listId}-${chosen}` : undefined}
        placeholder={messages.room.line.hint}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
      />
    </div>
  );
}

function keyOf(option: QuickOption): string {
  return option.kind === 'go' ? option.actor.id : option.kind;
}

function wordsOf(option: QuickOption, { room }: Messages): string {
  switch (option.kind) {
    case 'go':
      return room.line.goTo(option.actor.name);
    case 'create':
      return room.line.create(option.name);
    case 'openTie':
      return room.line.tied(option.a.name, option.b.name);
    case 'tie':
      return room.line.tie(option.a.name, option.b.name);
    case 'createAndTie':
      return room.line.createAndTie(option.ends.map((end) => ('known' in end ? end.known.name : end.create)));
  }
}
