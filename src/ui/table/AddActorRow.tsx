import { type FormEvent, useId, useState } from 'react';
import { ACTOR_TYPES, type ActorType, newActor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { addActor } from '../../domain/commands';
import { EditableSelect } from '../parts/EditableSelect';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useAppStore, useMessages } from '../useApp';
import styles from './table.module.css';

/** Adds an actor by its name; the field is then ready for the next one. */
export function AddActorRow() {
  const { table: words, vocabulary, card } = useMessages();
  const { newId } = useServices();
  const store = useAppStore();
  const id = useId();
  const [name, setName] = useState('');
  const [type, setType] = useState<ActorType>('structure');
  const [added, setAdded] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '') return;
    const actor = newActor(newId() as ActorId, typed, type);
    store.getState().execute(addActor, { actor }, typed);
    store.getState().actorChosen(actor.id);
    setName('');
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
        onCommit={(chosen) => chosen && setType(chosen)}
      />
      <button type="submit" className={controls.button}>
        {words.add}
      </button>
      <output className="visually-hidden">{added === '' ? '' : words.added(added)}</output>
    </form>
  );
}
