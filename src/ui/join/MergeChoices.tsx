import { useId, useState } from 'react';
import type { Actor } from '../../domain/actor';
import { type ActorDifference, actorDifferences, type SingleField } from '../../domain/merging/actorDifferences';
import type { Messages } from '../../i18n/messages';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useMessages } from '../useApp';
import styles from './Merge.module.css';

interface MergeChoicesProps {
  readonly kept: Actor;
  readonly gone: Actor;
  /** Called with the fields to take from `gone`; the others stay as in `kept`. */
  readonly onMerge: (taken: readonly SingleField[]) => void;
  readonly onLeave: () => void;
}

export function MergeChoices({ kept, gone, onMerge, onLeave }: MergeChoicesProps) {
  const messages = useMessages();
  const { join: words } = useLaterMessages();
  const [taken, setTaken] = useState<ReadonlySet<SingleField>>(new Set());
  const choose = (field: SingleField, isSecond: boolean) => {
    const next = new Set(taken);
    if (isSecond) next.add(field);
    else next.delete(field);
    setTaken(next);
  };
  return (
    <form
      className={styles.choices}
      onSubmit={(event) => {
        event.preventDefault();
        onMerge([...taken]);
      }}
    >
      <p>{words.whichStands(kept.name)}</p>
      {actorDifferences(kept, gone).map((difference) => (
        <Difference
          key={difference.field}
          difference={difference}
          isSecond={taken.has(difference.field)}
          onChoose={(isSecond) => choose(difference.field, isSecond)}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {words.keep(kept.name)}
        </Button>
        <Button onClick={onLeave}>{messages.desk.panel.cancel}</Button>
      </div>
    </form>
  );
}

function Difference({
  difference,
  isSecond,
  onChoose,
}: {
  readonly difference: ActorDifference;
  readonly isSecond: boolean;
  readonly onChoose: (isSecond: boolean) => void;
}) {
  const messages = useMessages();
  const id = useId();
  const choice = (value: string, second: boolean) => (
    <label className={styles.choice}>
      <input type="radio" name={id} checked={isSecond === second} onChange={() => onChoose(second)} />
      {worded(difference.field, value, messages)}
    </label>
  );
  return (
    <fieldset className={styles.difference}>
      <legend>{messages.card.actor.fields[difference.field]}</legend>
      {choice(difference.first, false)}
      {choice(difference.second, true)}
    </fieldset>
  );
}

/** Words a value as the card does; a text that is in no list stays as it is. */
function worded(field: SingleField, value: string, { vocabulary }: Messages): string {
  const { actorTypes, families, profiles, situations, consents, asked } = vocabulary;
  const ones = (table: Readonly<Record<string, { readonly one: string }>>) => table[value]?.one;
  const texts = (table: Readonly<Record<string, string>>) => table[value];
  const known = {
    type: () => ones(actorTypes),
    profile: () => ones(profiles),
    family: () => texts(families),
    situation: () => texts(situations),
    consent: () => texts(consents),
    asked: () => texts(asked),
  };
  return (field in known ? known[field as keyof typeof known]() : undefined) ?? value;
}
