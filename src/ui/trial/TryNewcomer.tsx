import { type FormEvent, useId, useState } from 'react';
import type { Finding } from '../../analysis/findings/finding';
import { ACTOR_TYPES, type ActorType } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits, fold } from '../../domain/folding';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import { newcomerFor } from './newcomerFor';
import styles from './Trial.module.css';
import { useTry } from './useTry';

type Answer = NonNullable<ReturnType<typeof newcomerFor>>;

/** "Et si quelqu'un arrivait ?": somebody who is not on the map, with what the question asks for, tied to whom one says. */
export function TryNewcomer({ finding }: { readonly finding: Finding }) {
  const messages = useLaterMessages().trial.newcomer;
  const [open, setOpen] = useState(false);
  const answer = newcomerFor(finding);
  if (!answer) return null;
  if (open) return <NewcomerForm finding={finding} answer={answer} onDone={() => setOpen(false)} />;
  return (
    <div>
      <button type="button" className={controls.button} onClick={() => setOpen(true)}>
        {messages.open}
      </button>
    </div>
  );
}

interface FormProps {
  readonly finding: Finding;
  readonly answer: Answer;
  readonly onDone: () => void;
}

function NewcomerForm({ finding, answer, onDone }: FormProps) {
  const { vocabulary } = useMessages();
  const { trial } = useLaterMessages();
  const messages = trial.newcomer;
  const id = useId();
  const attempt = useTry();
  const from = useApp(selectPointOfView);
  const actors = useApp((state) => state.document.actors);
  // Whoever has no tie, or no person, is who the newcomer would be tied to.
  const asked = finding.rule === 'noKnownTie' || finding.rule === 'structureWithoutPerson' ? finding.actors[0] : from;
  const [name, setName] = useState(messages.unnamed[answer.unnamed]);
  const [type, setType] = useState<ActorType>(answer.known.type ?? 'person');
  const [territory, setTerritory] = useState(answer.known.territory ?? '');
  const [contact, setContact] = useState<ActorId | ''>(asked ?? '');
  const sorted = [...actors.values()].sort((a, b) => byCodeUnits(fold(a.name), fold(b.name)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const where = territory.trim() === '' ? {} : { territory: territory.trim() };
    attempt.actor(name.trim(), contact === '' ? [] : [contact], { ...answer.known, type, ...where });
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={controls.label} htmlFor={`${id}-name`}>
        {messages.name}
      </label>
      <input
        id={`${id}-name`}
        className={controls.field}
        value={name}
        required
        onChange={(event) => setName(event.target.value)}
      />
      <label className={controls.label} htmlFor={`${id}-type`}>
        {messages.type}
      </label>
      <select
        id={`${id}-type`}
        className={controls.field}
        value={type}
        onChange={(event) => setType(ACTOR_TYPES.find((one) => one === event.target.value) ?? type)}
      >
        {ACTOR_TYPES.map((one) => (
          <option key={one} value={one}>
            {vocabulary.actorTypes[one].one}
          </option>
        ))}
      </select>
      <label className={controls.label} htmlFor={`${id}-territory`}>
        {messages.territory}
      </label>
      <input
        id={`${id}-territory`}
        className={controls.field}
        value={territory}
        onChange={(event) => setTerritory(event.target.value)}
      />
      <label className={controls.label} htmlFor={`${id}-contact`}>
        {messages.tiedTo}
      </label>
      <select
        id={`${id}-contact`}
        className={controls.field}
        value={contact}
        onChange={(event) => setContact(event.target.value as ActorId | '')}
      >
        <option value="">{messages.nobody}</option>
        {sorted.map((actor) => (
          <option key={actor.id} value={actor.id}>
            {actor.name}
          </option>
        ))}
      </select>
      <div className={styles.ways}>
        <button type="submit" className={`${controls.button} ${controls.primary}`}>
          {messages.submit}
        </button>
        <button type="button" className={controls.button} onClick={onDone}>
          {messages.cancel}
        </button>
      </div>
    </form>
  );
}
