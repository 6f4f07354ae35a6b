import { type FormEvent, useState } from 'react';
import type { Finding } from '../../analysis/findings/finding';
import { ACTOR_TYPES, type ActorType } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { byFolded } from '../../domain/folding';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { Choice } from '../fields/Choice';
import { TextField } from '../fields/TextField';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import { newcomerFor } from './newcomerFor';
import styles from './Trial.module.css';
import { useTry } from './useTry';

type Answer = NonNullable<ReturnType<typeof newcomerFor>>;

/** "Et si quelqu'un arrivait ?": tries a new actor with what the question asks for, tied to a contact that the user chooses. */
export function TryNewcomer({ finding }: { readonly finding: Finding }) {
  const messages = useLaterMessages().trial.newcomer;
  const [open, setOpen] = useState(false);
  const answer = newcomerFor(finding);
  if (!answer) return null;
  if (open) return <NewcomerForm finding={finding} answer={answer} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{messages.open}</Button>
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
  const attempt = useTry();
  const from = useApp(selectPointOfView);
  const actors = useApp((state) => state.document.actors);
  // For a missing tie or a missing person, the newcomer would be tied to the actor that the question is about.
  const asked = finding.rule === 'noKnownTie' || finding.rule === 'structureWithoutPerson' ? finding.actors[0] : from;
  const [name, setName] = useState(messages.unnamed[answer.unnamed]);
  const [type, setType] = useState<ActorType>(answer.known.type ?? 'person');
  const [territory, setTerritory] = useState(answer.known.territory ?? '');
  const [contact, setContact] = useState<ActorId | undefined>(asked);
  const sorted = [...actors.values()].sort((a, b) => byFolded(a.name, b.name));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const where = territory.trim() === '' ? {} : { territory: territory.trim() };
    attempt.actor(name.trim(), contact === undefined ? [] : [contact], { ...answer.known, type, ...where });
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField label={messages.name} value={name} required onText={setName} />
      <Choice
        label={messages.type}
        value={type}
        options={ACTOR_TYPES.map((one) => [one, vocabulary.actorTypes[one].one] as const)}
        onChange={(chosen) => setType(chosen ?? type)}
      />
      <TextField label={messages.territory} value={territory} onText={setTerritory} />
      <Choice
        label={messages.tiedTo}
        value={contact}
        options={sorted.map((actor) => [actor.id, actor.name] as const)}
        empty={messages.nobody}
        onChange={setContact}
      />
      <div className={styles.ways}>
        <Button type="submit" look="primary">
          {messages.submit}
        </Button>
        <Button onClick={onDone}>{messages.cancel}</Button>
      </div>
    </form>
  );
}
