import { type ClipboardEvent, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { entryFacts } from '../../domain/entry/entryFacts';
import type { MapDocument } from '../../domain/mapDocument';
import { keyOf, type QuickOption } from '../../domain/quickOptions';
import type { Messages } from '../../i18n/messages';
import type { AppStore } from '../../store/appStore';
import { isList } from '../entry/listPlace';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useKeptText } from '../parts/useKeptText';
import { endTyping } from '../parts/useTypingGuard';
import { useWhyNotTaken } from '../parts/useWhyNotTaken';
import { useServices } from '../services';
import { completedWords } from '../shell/completedWords';
import { runQuickOption } from '../shell/runQuickOption';
import { useOtherEnd } from '../shell/useOtherEnd';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Room.module.css';
import { type RoomOption, roomListOptions, roomOptions } from './roomOptions';

interface Props {
  /** The map itself: what is typed is done to it. */
  readonly desk: AppStore;
  readonly onLeave: () => void;
}

/**
 * The one line of the desk while the room watches: over the sentence, with no name that the room does not see. It stays
 * for the next one; Escape leaves it.
 */
export function RoomLine({ desk, onLeave }: Props) {
  const messages = useMessages();
  const room = useAppStore();
  const { newId } = useServices();
  const why = useWhyNotTaken();
  const field = useRef<HTMLInputElement>(null);
  useFocusOnMount(field, true);
  const listId = useId();
  const [text, setText] = useKeptText('line');
  /** Several lines, that a field cannot hold. */
  const [pasted, setPasted] = useState<string | null>(null);
  const [last, setLast] = useState('');
  /** What the line before did, until the next one is typed. */
  const [done, setDone] = useState('');
  const [active, setActive] = useState(0);
  const [other, rememberOther] = useOtherEnd();
  const shown = useApp((state) => state.document);
  const { kinds } = messages.vocabulary;
  const options = useMemo(() => {
    const real = desk.getState().document;
    return pasted === null
      ? roomOptions(real, shown, text, kinds, other)
      : roomListOptions(real, shown, pasted, kinds, other);
  }, [desk, shown, text, pasted, kinds, other]);
  const chosen = Math.min(active, options.length - 1);
  const reading = options[chosen] ? readingOf(options[chosen].shown, shown, messages) : '';

  const write = (typed: string) => {
    setText(typed);
    setPasted(null);
    setActive(0);
  };
  const paste = (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text');
    if (!isList(lines)) return;
    event.preventDefault();
    write('');
    setPasted(lines);
  };
  const leave = () => {
    write('');
    onLeave();
  };
  const accept = (option: RoomOption | undefined) => {
    // What the map does not take stays in its field.
    if (!option || (option.real.kind === 'enter' && desk.getState().readOnly)) return;
    write('');
    setLast(text);
    setDone(reading);
    rememberOther(runQuickOption(desk, newId, option.real), room.getState().selection);
    if (option.real.kind === 'enter') return;
    onLeave();
    endTyping();
  };
  // A territory may bear a name that is masked: what stands for it is not to be written on the map.
  const isHidden = (typed: string) => desk.getState().masking !== 'nobody' && /@[^#,;]*$/.test(typed);
  const undo = (event: KeyboardEvent) => {
    if (text !== '') return;
    const state = desk.getState();
    if (event.key.toLowerCase() === 'y' || event.shiftKey) state.redo();
    else state.undo();
    event.preventDefault();
    event.stopPropagation();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.repeat && event.key === 'Enter')) return;
    if ((event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())) return undo(event);
    if (event.key === 'Tab') {
      const line = event.shiftKey || isHidden(text) ? undefined : completedWords(room.getState(), messages, text);
      if (line === undefined) return;
      write(line);
    } else if (event.key === 'ArrowUp' && text === '') write(last);
    else if (event.key === 'ArrowDown') setActive(Math.min(chosen + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter') accept(options[chosen]);
    else if (event.key === 'Escape') leave();
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
              {wordsOf(option.shown, shown, messages)}
            </li>
          ))}
        </ul>
      )}
      <output className={styles.reading}>{why || (text === '' && pasted === null ? done : reading)}</output>
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
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={paste}
        onBlur={onLeave}
      />
    </div>
  );
}

function readingOf(option: QuickOption, document: MapDocument, { entry, vocabulary }: Messages): string {
  return option.kind === 'enter' ? entry.reads(entryFacts(document, option.entry, vocabulary.kinds)) : '';
}

function wordsOf(option: QuickOption, document: MapDocument, { room, entry, vocabulary }: Messages): string {
  switch (option.kind) {
    case 'go':
      return room.line.goTo(option.actor.name);
    case 'openTie':
      return room.line.tied(option.a.name, option.b.name);
    case 'enter':
      return entry.option(entryFacts(document, option.entry, vocabulary.kinds));
  }
}
