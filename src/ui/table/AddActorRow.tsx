import { type FormEvent, useId, useState } from 'react';
import { ACTOR_TYPES, type ActorType, newActor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { addActor } from '../../domain/commands';
import { guessedType } from '../../domain/entry/guessedType';
import { KnownAlready } from '../entry/KnownAlready';
import { EditableSelect } from '../fields/EditableSelect';
import { useKeptText } from '../fields/useKeptText';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore, useMessages } from '../useApp';
import styles from './table.module.css';

export function AddActorRow() {
  const { vocabulary, card } = useMessages();
  const { table: words } = useLaterMessages();
  const { newId } = useServices();
  const store = useAppStore();
  const id = useId();
  const [name, setName] = useKeptText('table');
  const [chosen, setChosen] = useState<ActorType | null>(null);
  const guess = guessedType(name, vocabulary.kinds);
  const type = chosen ?? guess.type;
  const [added, setAdded] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '') return;
    const own = type === guess.type ? guess : {};
    const actor = { ...newActor(newId() as ActorId, typed), ...own, type };
    // A name that a read-only map refuses stays in its field.
    if (store.getState().readOnly) return;
    // Emptied before the command: once the command is on the disk, its draft is no longer needed.
    setName('');
    store.getState().execute(addActor, { actor }, typed);
    store.getState().actorAdded(actor.id);
    setChosen(null);
    setAdded(typed);
  };
  return (
    <form className={styles.adder} onSubmit={add}>
      <label htmlFor={id} className={styles.adderLabel}>
        {words.newActor}
      </label>
      <input
        id={id}
        className={styles.filterField}
        placeholder={words.newActorHint}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <EditableSelect
        inline
        labelHidden
        label={card.actor.fields.type}
        value={type}
        options={ACTOR_TYPES.map((one) => [one, vocabulary.actorTypes[one].one] as const)}
        readOnly={false}
        onCommit={(one) => one && setChosen(one)}
      />
      <Button type="submit">{words.add}</Button>
      <KnownAlready
        name={name}
        onMeant={(actor) => {
          setName('');
          store.getState().actorChosen(actor);
        }}
      />
      <output className="visually-hidden">{added === '' ? '' : words.added(added)}</output>
    </form>
  );
}
