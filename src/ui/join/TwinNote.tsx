import { useMemo, useState } from 'react';
import { isRuledOut } from '../../analysis/findings/isRuledOut';
import { twinsKey } from '../../analysis/join/openTwins';
import type { ActorId } from '../../domain/brand';
import { namesakes } from '../../domain/entry/namesakes';
import { actorDifferences } from '../../domain/merging/actorDifferences';
import { canBeOneByType } from '../../domain/merging/likelyTwins';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import styles from './Merge.module.css';
import { MergeChoices } from './MergeChoices';
import { useTwins } from './useTwins';

/** On the card of an actor whose name equals or resembles another: asks whether they are the same, until somebody answers. */
export function TwinNote({ id }: { readonly id: ActorId }) {
  const { join: words } = useLaterMessages();
  const { merge, refuse } = useTwins();
  const document = useApp((state) => state.document);
  const { actors, rulings } = document;
  const readOnly = useApp((state) => state.readOnly);
  const today = useApp((state) => state.today);
  const [asking, setAsking] = useState(false);
  const actor = actors.get(id);
  const twin = useMemo(() => {
    if (!actor) return undefined;
    const alike = namesakes(actors, actor.name, actor.id).filter(({ actor: one }) => canBeOneByType(one, actor));
    return alike.find(({ actor: one }) => !isRuledOut({ key: twinsKey({ a: id, b: one.id }) }, { rulings }, today))
      ?.actor;
  }, [actors, actor, id, rulings, today]);
  if (!actor || !twin || readOnly) return null;
  const differ = actorDifferences(twin, actor).length > 0;
  return (
    <div className={styles.note}>
      <p>{words.isItTheSame(twin.name)}</p>
      {asking ? (
        <MergeChoices
          kept={twin}
          gone={actor}
          onMerge={(taken) => merge(twin, actor, taken)}
          onLeave={() => setAsking(false)}
        />
      ) : (
        <>
          <Button onClick={() => (differ ? setAsking(true) : merge(twin, actor, []))}>{words.keep(twin.name)}</Button>
          <Button
            look="quiet"
            aria-label={words.differentThem(actor.name, twin.name)}
            onClick={() => refuse(actor, twin)}
          >
            {words.different}
          </Button>
        </>
      )}
    </div>
  );
}
