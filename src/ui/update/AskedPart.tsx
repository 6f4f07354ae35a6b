import { useId } from 'react';
import type { ActorId } from '../../domain/brand';
import dialogs from '../parts/Dialogs.module.css';
import { MoreLines } from '../parts/MoreLines';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useShownLines } from '../parts/useShownLines';
import type { RecordNames } from './recordText';
import styles from './Update.module.css';
import type { Updating } from './useUpdate';

export function AskedPart({ updating, names }: { readonly updating: Updating; readonly names: RecordNames }) {
  const { asked: words } = useLaterMessages().update;
  const { asked, said, answer } = updating;
  const { shown, more, showMore } = useShownLines(asked);
  if (asked.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{words.title(asked.length)}</h3>
      <p className={dialogs.soft}>{words.hint}</p>
      <ul className={styles.records}>
        {shown.map((one) => (
          <li key={one.inFile}>
            <Question
              theirs={names.inFile(one.inFile)}
              ours={one.ours.map((id) => [id, names.actor(id)] as const)}
              said={said.get(one.inFile)}
              onAnswer={(ours) => answer(one.inFile, ours)}
            />
          </li>
        ))}
      </ul>
      <MoreLines more={more} onMore={showMore} />
    </section>
  );
}

interface QuestionProps {
  readonly theirs: string;
  readonly ours: readonly (readonly [id: ActorId, name: string])[];
  readonly said: ActorId | null | undefined;
  readonly onAnswer: (ours: ActorId | null | undefined) => void;
}

function Question({ theirs, ours, said, onAnswer }: QuestionProps) {
  const { asked: words } = useLaterMessages().update;
  const id = useId();
  const option = (value: ActorId | null | undefined, label: string) => (
    <label className={styles.side} key={label}>
      <input type="radio" name={id} checked={said === value} onChange={() => onAnswer(value)} />
      {label}
    </label>
  );
  return (
    <fieldset className={dialogs.row}>
      <legend>{words.question(theirs)}</legend>
      {ours.map(([one, name]) => option(one, words.isOne(name)))}
      {option(null, words.isNobody)}
      {option(undefined, words.later)}
    </fieldset>
  );
}
