import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { entryFacts } from '../../domain/entry/entryFacts';
import { keyOf, type QuickOption } from '../../domain/entry/quickOptions';
import type { MapDocument } from '../../domain/mapDocument';
import type { Messages } from '../../i18n/messages';
import type { AppStore } from '../../store/appStore';
import { completedWords } from '../entry/completedWords';
import { isList } from '../entry/listPlace';
import { runQuickOption } from '../entry/runQuickOption';
import { useOtherEnd } from '../entry/useOtherEnd';
import { useKeptText } from '../fields/useKeptText';
import { endTyping } from '../fields/useTypingGuard';
import { useWhyNotTaken } from '../fields/useWhyNotTaken';
import { AllKnownButton } from '../parts/AllKnownButton';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Room.module.css';
import { type RoomOption, roomListOptions, roomOptions } from './roomOptions';

interface Props {
  /** The store of the desk, which the line edits. */
  readonly desk: AppStore;
  readonly onLeave: () => void;
}

/**
 * The one line of the desk while the room watches: over the sentence, with no name that the room does not see. It stays open for the next
 * entry; Escape leaves it.
 */
export function RoomLine({ desk, onLeave }: Props) {
  const messages = useMessages();
  const why = useWhyNotTaken();
  const field = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  useFocusOnMount(field, true);
  const listId = useId();
  const line = useTypedLine(desk);
  const { text, isEmpty, options, chosen, reading } = line;
  const [done, setDone] = useState('');
  const accept = useAccepting(desk, line, setDone, onLeave);
  const onKeyDown = useLineKeys(desk, line, accept, onLeave);
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!whole.current?.contains(relatedTarget)) onLeave();
  };
  return (
    <div ref={whole} className={styles.line} role="search">
      {options.length > 0 && <LineOptions id={listId} options={options} chosen={chosen} onPick={accept} />}
      <div className={styles.beside}>
        <output className={styles.reading}>{why || (isEmpty ? done : reading)}</output>
        <AllKnownButton className={styles.allKnown} onDone={() => field.current?.focus()} onBlur={onBlur} />
      </div>
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
        onChange={(event) => line.write(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={line.onPaste}
        onBlur={onBlur}
      />
    </div>
  );
}

type TypedLine = ReturnType<typeof useTypedLine>;

function useTypedLine(desk: AppStore) {
  const messages = useMessages();
  const [text, setText] = useKeptText('line');
  /** Several lines, which an input field cannot hold. */
  const [pasted, setPasted] = useState<string | null>(null);
  const [last, setLast] = useState('');
  const [active, setActive] = useState(0);
  const [other, rememberOther] = useOtherEnd();
  const shown = useApp((state) => state.document);
  const spokenOf = useApp(({ selection, document }) =>
    selection.kind === 'actor' ? document.actors.get(selection.id) : undefined,
  );
  const { kinds } = messages.vocabulary;
  const options = useMemo(() => {
    const real = desk.getState().document;
    return pasted === null
      ? roomOptions(real, shown, text, kinds, other, spokenOf)
      : roomListOptions(real, shown, pasted, kinds, other);
  }, [desk, shown, text, pasted, kinds, other, spokenOf]);
  const chosen = Math.min(active, options.length - 1);
  const reading = options[chosen] ? readingOf(options[chosen].shown, shown, messages) : '';

  const write = (typed: string) => {
    setText(typed);
    setPasted(null);
    setActive(0);
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text');
    if (!isList(lines)) return;
    event.preventDefault();
    write('');
    setPasted(lines);
  };
  /** Empties the line for the next one; the arrow up brings it back. */
  const take = () => {
    write('');
    setLast(text);
  };
  const isEmpty = text === '' && pasted === null;
  return { text, last, isEmpty, options, chosen, reading, write, take, onPaste, setActive, rememberOther };
}

/** Applies the chosen option to the map. The line stays for the next entry, but closes after an option that leads elsewhere. */
function useAccepting(desk: AppStore, line: TypedLine, onDone: (reading: string) => void, onLeave: () => void) {
  const room = useAppStore();
  const { newId } = useServices();
  return (option: RoomOption | undefined) => {
    // An entry that a read-only map refuses stays in its field.
    if (!option || (option.real.kind === 'enter' && desk.getState().readOnly)) return;
    line.take();
    onDone(line.reading);
    line.rememberOther(runQuickOption(desk, newId, option.real), room.getState().selection);
    if (option.real.kind === 'enter') return;
    onLeave();
    endTyping();
  };
}

function useLineKeys(
  desk: AppStore,
  { text, last, options, chosen, write, setActive }: TypedLine,
  accept: (option: RoomOption | undefined) => void,
  onLeave: () => void,
) {
  const messages = useMessages();
  const room = useAppStore();
  // After "@" comes a territory, whose name may be masked: completing it would write its pseudonym on the map.
  const isHidden = () => desk.getState().masking !== 'nobody' && /@[^#,;]*$/.test(text);
  const undo = (event: KeyboardEvent) => {
    if (text !== '') return;
    const state = desk.getState();
    if (event.key.toLowerCase() === 'y' || event.shiftKey) state.redo();
    else state.undo();
    event.preventDefault();
    event.stopPropagation();
  };
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.repeat && event.key === 'Enter')) return;
    if ((event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())) return undo(event);
    if (event.key === 'Tab') {
      const line = event.shiftKey || isHidden() ? undefined : completedWords(room.getState(), messages, text);
      if (line === undefined) return;
      write(line);
    } else if (event.key === 'ArrowUp' && text === '') write(last);
    else if (event.key === 'ArrowDown') setActive(Math.min(chosen + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter') accept(options[chosen]);
    else if (event.key === 'Escape') {
      write('');
      onLeave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

interface LineOptionsProps {
  readonly id: string;
  readonly options: readonly RoomOption[];
  readonly chosen: number;
  readonly onPick: (option: RoomOption) => void;
}

function LineOptions({ id, options, chosen, onPick }: LineOptionsProps) {
  const messages = useMessages();
  const shown = useApp((state) => state.document);
  return (
    <ul id={id} role="listbox" aria-label={messages.room.line.name}>
      {options.map((option, index) => (
        <li
          key={keyOf(option.shown)}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
        >
          {wordsOf(option.shown, shown, messages)}
        </li>
      ))}
    </ul>
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
