import { useId } from 'react';
import type { ActorId, FindingKey } from '../../domain/brand';
import { byFolded } from '../../domain/folding';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectEmptySeats } from '../../store/selectors/selectSeats';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import type { NoteSubject } from './putNote';

/** Subject of a note as the value of a list; '' for a place. */
export function subjectValue({ actor, seat }: NoteSubject): string {
  return actor !== undefined ? `actor ${actor}` : seat !== undefined ? `seat ${seat}` : '';
}

export function subjectIn(value: string): NoteSubject {
  if (value.startsWith('actor ')) return { actor: value.slice('actor '.length) as ActorId };
  return value.startsWith('seat ') ? { seat: value.slice('seat '.length) as FindingKey } : {};
}

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function NoteSubjects({ value, onChange }: Props) {
  const id = useId();
  const messages = useMessages();
  const { notes: words } = useLaterMessages();
  const seats = useApp(selectEmptySeats);
  const telling = useApp(selectTelling);
  const actors = useApp((state) => state.document.actors);
  const named = [...actors.values()].sort((a, b) => byFolded(a.name, b.name));
  const { seat } = subjectIn(value);
  const isSeatGone = seat !== undefined && !seats.some(({ key }) => key === seat);
  return (
    <div>
      <label className={controls.label} htmlFor={id}>
        {words.beside}
      </label>
      <select id={id} className={controls.field} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{words.here}</option>
        {(seats.length > 0 || isSeatGone) && (
          <optgroup label={words.seats}>
            {isSeatGone && <option value={value}>{words.goneSeat}</option>}
            {seats.map((one) => (
              <option key={one.key} value={subjectValue({ seat: one.key })}>
                {messages.findings.ghost(one, telling)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={words.actors}>
          {named.map((actor) => (
            <option key={actor.id} value={subjectValue({ actor: actor.id })}>
              {actor.name}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
