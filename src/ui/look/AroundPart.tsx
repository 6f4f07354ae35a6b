import { useId } from 'react';
import type { Choices } from '../../analysis/narrowed';
import type { ActorId } from '../../domain/brand';
import { STEPS_AROUND } from '../../domain/looks/narrowing';
import { Suggest } from '../fields/Suggest';
import { useActorSearch } from '../fields/useActorSearch';
import { Button } from '../parts/Button';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Look.module.css';

export function AroundPart({ counts }: { readonly counts: Choices['around'] }) {
  const { look } = useMessages();
  const id = useId();
  const store = useAppStore();
  const find = useActorSearch(['territory']);
  const around = useApp((state) => state.narrowing.around);
  const name = useApp((state) => (around ? state.document.actors.get(around.actor)?.name : undefined));
  const { narrowed } = store.getState();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{look.headings.around}</h3>
      <Suggest
        label={look.whom}
        labelHidden
        placeholder={look.whomHint}
        noMatch={look.nobody}
        find={find}
        onPick={(actor) => narrowed({ around: { actor: actor as ActorId, steps: around?.steps ?? 2 } })}
        {...(name === undefined ? {} : { picked: name })}
      />
      {around && name !== undefined && (
        <div className={styles.row} role="group" aria-label={look.headings.around}>
          {STEPS_AROUND.map((steps) => (
            <Button
              key={steps}
              aria-pressed={around.steps === steps}
              onClick={() => narrowed({ around: { actor: around.actor, steps } })}
            >
              {look.choice(look.steps[steps], counts[steps])}
            </Button>
          ))}
          <button type="button" className={styles.more} onClick={() => narrowed({ around: undefined })}>
            {look.stopAround}
          </button>
        </div>
      )}
    </section>
  );
}
