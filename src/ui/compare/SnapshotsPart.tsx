import { type FormEvent, useId, useRef, useState } from 'react';
import type { SnapshotId } from '../../domain/brand';
import { nameSnapshot, removeSnapshot, takeSnapshot } from '../../domain/commands';
import { byCodeUnits } from '../../domain/folding';
import type { Snapshot } from '../../domain/history/snapshot';
import { EditableText } from '../fields/EditableText';
import { useWhyNotTaken } from '../fields/useWhyNotTaken';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Compare.module.css';

export function SnapshotsPart() {
  const { comparison: words } = useLaterMessages();
  const services = useServices();
  const store = useAppStore();
  const snapshots = useApp((state) => state.document.snapshots);
  const newestFirst = [...snapshots.values()].sort((a, b) => byCodeUnits(b.on, a.on) || byCodeUnits(a.name, b.name));

  const compareFile = () => {
    store.getState().comparisonLeft();
    services.comparing.chooseFile('earlier');
  };
  return (
    <section className={dialogs.stack}>
      <h3>{words.snapshots}</h3>
      <p className={dialogs.soft}>{words.snapshotsHint}</p>
      <TakeSnapshot />
      {newestFirst.length === 0 && <p className={dialogs.soft}>{words.noSnapshots}</p>}
      <ul className={dialogs.list}>
        {newestFirst.map((snapshot) => (
          <SnapshotLine key={snapshot.id} snapshot={snapshot} />
        ))}
      </ul>
      <div className={dialogs.row}>
        <Button onClick={() => services.comparing.openComparison()}>{words.open}</Button>
        <Button onClick={compareFile}>{words.compareFile}</Button>
        <span className={dialogs.soft}>{words.compareFileHint}</span>
      </div>
    </section>
  );
}

function SnapshotLine({ snapshot: { id, name, on } }: { readonly snapshot: Snapshot<unknown> }) {
  const { vocabulary } = useMessages();
  const { comparison: words } = useLaterMessages();
  const services = useServices();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const open = () => {
    services.maps.openSnapshot(id);
    store.getState().dialogOpened(null);
  };
  return (
    <li>
      <div className={styles.named}>
        <EditableText
          bare
          labelHidden
          label={words.nameSnapshot(name)}
          value={name}
          onCommit={(text) => store.getState().execute(nameSnapshot, { id, name: text }, text)}
        />
        <span className={dialogs.soft}>{vocabulary.day(on)}</span>
      </div>
      <span className={dialogs.row}>
        <Button
          aria-label={words.compareNamed(name)}
          onClick={() => services.comparing.openComparison({ kind: 'milestone', id, name, on })}
        >
          {words.compare}
        </Button>
        <Button onClick={open}>{words.openAsMap}</Button>
        {!readOnly && (
          <Button
            look="quiet"
            aria-label={words.removeSnapshot(name)}
            onClick={() => store.getState().execute(removeSnapshot, { id }, name)}
          >
            {words.remove}
          </Button>
        )}
      </span>
    </li>
  );
}

function TakeSnapshot() {
  const { comparison: words } = useLaterMessages();
  const { newId, today } = useServices();
  const store = useAppStore();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const why = useWhyNotTaken();
  const take = (event: FormEvent) => {
    event.preventDefault();
    const taken = { id: newId() as SnapshotId, name, on: today() };
    if (store.getState().execute(takeSnapshot, taken, name.trim())) setName('');
    // The button is never disabled: a disabled button with the focus would swallow the keys of the dialog.
    field.current?.focus();
  };
  if (why !== null && name === '') return null;
  return (
    <form className={styles.take} onSubmit={take}>
      <label className={controls.label} htmlFor={id}>
        {words.takeName}
      </label>
      <span className={styles.takeRow}>
        <input
          ref={field}
          id={id}
          className={controls.field}
          value={name}
          placeholder={words.takePlaceholder}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit">{words.take}</Button>
      </span>
      {why && <span role="status">{why}</span>}
    </form>
  );
}
