import { Pencil, RefreshCw } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { LookId } from '../../domain/brand';
import { keepLook, removeLook } from '../../domain/commands';
import { byFolded } from '../../domain/folding';
import type { SavedLook } from '../../domain/looks/savedLook';
import { selectLook } from '../../store/selectors/selectLook';
import { takeSavedLook } from '../../store/takeSavedLook';
import { useWhyNotTaken } from '../fields/useWhyNotTaken';
import { Button } from '../parts/Button';
import { ConfirmButton } from '../parts/ConfirmButton';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Look.module.css';

/** Named looks. They are part of the map, so that they are saved and undone with it. */
export function KeptLooks() {
  const { look } = useMessages();
  const id = useId();
  const store = useAppStore();
  const { newId } = useServices();
  const looks = useApp((state) => state.document.looks);
  const readOnly = useApp((state) => state.readOnly);
  const [told, setTold] = useState('');
  const sorted = [...looks.values()].sort((a, b) => byFolded(a.name, b.name));
  const keep = (name: string) => {
    const { execute } = store.getState();
    execute(keepLook, { saved: { id: newId() as LookId, name, look: selectLook(store.getState()) } }, name);
  };
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{look.headings.kept}</h3>
      {sorted.length === 0 && <p className={styles.soft}>{look.noLookYet}</p>}
      <ul>
        {sorted.map((saved) => (
          <KeptLook key={saved.id} saved={saved} readOnly={readOnly} onTold={setTold} />
        ))}
      </ul>
      <NameForm name="" label={look.lookName} done={look.keepLook} onName={keep} />
      {!readOnly && <p className={styles.soft}>{look.keptHint}</p>}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </section>
  );
}

function KeptLook({
  saved,
  readOnly,
  onTold,
}: {
  readonly saved: SavedLook;
  readonly readOnly: boolean;
  readonly onTold: (words: string) => void;
}) {
  const { look } = useMessages();
  const store = useAppStore();
  const [renaming, setRenaming] = useState(false);
  const { execute } = store.getState();
  if (renaming) {
    const rename = (name: string) => {
      execute(keepLook, { saved: { ...saved, name } }, name);
      setRenaming(false);
    };
    return (
      <li>
        <NameForm name={saved.name} label={look.rename(saved.name)} done={look.rename(saved.name)} onName={rename} />
      </li>
    );
  }
  return (
    <li className={styles.kept}>
      <Button
        className={styles.take}
        onClick={() => {
          takeSavedLook(store, saved);
          onTold(look.taken(saved.name));
        }}
      >
        {saved.name}
      </Button>
      {!readOnly && (
        <>
          <IconButton label={look.rename(saved.name)} icon={<Pencil size={16} />} onPress={() => setRenaming(true)} />
          <IconButton
            label={look.replace(saved.name)}
            icon={<RefreshCw size={16} />}
            onPress={() => {
              execute(keepLook, { saved: { ...saved, look: selectLook(store.getState()) } }, saved.name);
              onTold(look.replaced(saved.name));
            }}
          />
          <ConfirmButton
            iconOnly
            label={look.remove(saved.name)}
            onConfirm={() => execute(removeLook, { id: saved.id }, saved.name)}
          />
        </>
      )}
    </li>
  );
}

function IconButton(props: { readonly label: string; readonly icon: React.ReactNode; readonly onPress: () => void }) {
  return (
    <Button look="icon" aria-label={props.label} title={props.label} onClick={props.onPress}>
      {props.icon}
    </Button>
  );
}

function NameForm(props: {
  readonly name: string;
  readonly label: string;
  readonly done: string;
  readonly onName: (name: string) => void;
}) {
  const store = useAppStore();
  const [name, setName] = useState(props.name);
  const why = useWhyNotTaken();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A read-only map refuses the name: it stays in its field.
    if (name.trim() === '' || store.getState().readOnly) return;
    props.onName(name.trim());
    setName('');
  };
  if (why !== null && name === '') return null;
  return (
    <form className={styles.name} onSubmit={submit}>
      <input
        className={controls.field}
        aria-label={props.label}
        placeholder={props.label}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {props.done}
      </Button>
      {why && <span role="status">{why}</span>}
    </form>
  );
}
