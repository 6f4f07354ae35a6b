import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { enterActors } from '../../domain/commands';
import { enteredRecords } from '../../domain/entry/enteredRecords';
import { type ListChoices, type ListedName, listEntry, readList } from '../../domain/entry/nameList';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { ListCounts } from '../../i18n/entry/fr';
import { EditableSelect } from '../fields/EditableSelect';
import { useKeptText } from '../fields/useKeptText';
import { Button } from '../parts/Button';
import { DialogFrame } from '../parts/DialogFrame';
import dialogs from '../parts/Dialogs.module.css';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Entry.module.css';
import { ListedRow } from './ListedRow';
import { LIST_PLACE } from './listPlace';

const NO_CHOICE: ListChoices = new Map();

/** Reviews a list of names before it is added, in one undo step: what each becomes, and whom they are all tied to. */
export function ListDialog() {
  const words = useMessages().entry.list;
  const store = useAppStore();
  const id = useId();
  const [text, setText] = useKeptText(LIST_PLACE);
  const [choices, setChoices] = useState(NO_CHOICE);
  const [tieTo, setTieTo] = useState<ActorId | undefined>(undefined);
  const { read, list, records, counts } = useList(text, choices, tieTo);
  const hasMore = counts.added + counts.ties + records.known.length > 0;
  const field = useRef<HTMLTextAreaElement>(null);
  // A window opened without text is opened to write or paste names.
  useFocusOnMount(field, text === '');
  const close = () => store.getState().dialogOpened(null);
  const add = () => {
    const { ids: _ids, ...entering } = records;
    const { execute, actorAdded, readOnly } = store.getState();
    if (readOnly || text !== read) return;
    // Cleared first: once the command is on the disk, the draft must be gone.
    setText('');
    execute(enterActors, entering, words.add(counts));
    const [first] = records.actors;
    if (records.actors.length === 1 && first) actorAdded(first.id);
    close();
  };
  return (
    <DialogFrame title={words.title} onClose={close} wide>
      <p id={`${id}-hint`} className={dialogs.soft}>
        {words.hint}
      </p>
      <div className={styles.list}>
        <textarea
          ref={field}
          className={styles.names}
          aria-label={words.text}
          aria-describedby={`${id}-hint`}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <ListedRows names={list.names} choices={choices} onChoose={setChoices} />
      </div>
      {list.guessed.length > 0 && <p className={dialogs.soft}>{words.guessed(list.guessed)}.</p>}
      <output className={styles.counts}>
        {list.names.length === 0 ? '' : hasMore ? words.counts(counts) : words.nothing}
      </output>
      <div className={dialogs.row}>
        <TieToChoice value={tieTo} onChoose={setTieTo} />
        <span className={styles.space} />
        <Button onClick={close}>{words.cancel}</Button>
        <Button look="primary" disabled={!hasMore} onClick={add}>
          {words.add(counts)}
        </Button>
      </div>
    </DialogFrame>
  );
}

function useList(text: string, choices: ListChoices, tieTo: ActorId | undefined) {
  const { vocabulary } = useMessages();
  const { newId } = useServices();
  const document = useApp((state) => state.document);
  const read = useDeferredValue(text);
  const list = useMemo(() => readList(document, read, vocabulary.kinds), [document, read, vocabulary]);
  const entered = useMemo(
    () => listEntry(list, choices, tieTo && document.actors.get(tieTo)),
    [list, choices, tieTo, document],
  );
  const records = useMemo(
    () => enteredRecords(document, entered, vocabulary.kinds, newId),
    [document, entered, vocabulary, newId],
  );
  const counts: ListCounts = {
    added: records.actors.length,
    there: list.names.length - records.actors.length,
    perhaps: list.names.filter((one) => isToCheck(one, choices)).length,
    ties: records.ties.length,
  };
  return { read, list, records, counts };
}

interface ListedRowsProps {
  readonly names: readonly ListedName[];
  readonly choices: ListChoices;
  readonly onChoose: (choices: ListChoices) => void;
}

function ListedRows({ names, choices, onChoose }: ListedRowsProps) {
  const document = useApp((state) => state.document);
  return (
    <ul className={styles.rows}>
      {inOrder(names, choices).map((one) => (
        <ListedRow
          key={one.key}
          listed={one}
          choices={choices}
          document={document}
          onChoose={(actor) => onChoose(new Map(choices).set(one.key, actor))}
        />
      ))}
    </ul>
  );
}

/** Offers the likely actors to tie a list to: nobody, the selected one, the beneficiary. */
function TieToChoice({
  value,
  onChoose,
}: {
  readonly value: ActorId | undefined;
  readonly onChoose: (actor: ActorId | undefined) => void;
}) {
  const { list } = useMessages().entry;
  const selected = useApp(({ selection }) => (selection.kind === 'actor' ? selection.id : undefined));
  const beneficiary = useApp((state) => beneficiaryOf(state.document));
  const actors = useApp((state) => state.document.actors);
  const offered = [...new Set([selected, beneficiary])].flatMap((one) => (one === undefined ? [] : [one]));
  if (offered.length === 0) return null;
  return (
    <div className={styles.tieTo}>
      <EditableSelect
        label={list.tieTo}
        value={value}
        options={offered.map((one) => [one, actors.get(one)?.name ?? ''] as const)}
        emptyLabel={list.tieToNobody}
        readOnly={false}
        onCommit={onChoose}
      />
    </div>
  );
}

/** True when similar names exist and the user has not yet said who is meant. */
function isToCheck({ known, near, key }: ListedName, choices: ListChoices): boolean {
  return !known && near.length > 0 && !choices.has(key);
}

function inOrder(names: readonly ListedName[], choices: ListChoices): readonly ListedName[] {
  const rank = (one: ListedName) => (one.near.length > 0 || choices.has(one.key) ? 0 : 1);
  return names.toSorted((a, b) => rank(a) - rank(b));
}
