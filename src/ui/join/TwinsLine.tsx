import { useState } from 'react';
import type { Actor } from '../../domain/actor';
import { actorTies } from '../../domain/actorTies';
import type { ActorId } from '../../domain/brand';
import { actorDifferences } from '../../domain/merging/actorDifferences';
import type { LikelyTwins } from '../../domain/merging/likelyTwins';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import { MergeChoices } from './MergeChoices';
import { useTwins } from './useTwins';

export function TwinsLine({ pair }: { readonly pair: LikelyTwins }) {
  const { vocabulary } = useMessages();
  const { join: words } = useLaterMessages();
  const { merge, refuse } = useTwins();
  const readOnly = useApp((state) => state.readOnly);
  const document = useApp((state) => state.document);
  const [merging, setMerging] = useState<{ readonly kept: Actor; readonly gone: Actor } | null>(null);
  const [one, other] = [document.actors.get(pair.a), document.actors.get(pair.b)];
  if (!one || !other) return null;
  const about = (id: ActorId) => {
    const actor = document.actors.get(id);
    const ties = actorTies(document, id).length;
    return actor && words.about(vocabulary.actorTypes[actor.type].one, actor.territory, ties);
  };
  const askOrMerge = (kept: Actor, gone: Actor) => {
    if (actorDifferences(kept, gone).length > 0) setMerging({ kept, gone });
    else merge(kept, gone, []);
  };
  return (
    <li>
      <span>
        <strong>{words[pair.likeness](one.name, other.name)}</strong>
        <br />
        <span className={dialogs.soft}>
          {one.name}&nbsp;: {about(one.id)}
          <br />
          {other.name}&nbsp;: {about(other.id)}
        </span>
      </span>
      {!readOnly && !merging && (
        <span className={dialogs.row}>
          <Button onClick={() => askOrMerge(one, other)}>{words.keep(one.name)}</Button>
          <Button onClick={() => askOrMerge(other, one)}>{words.keep(other.name)}</Button>
          <Button
            look="quiet"
            aria-label={words.differentThem(one.name, other.name)}
            onClick={() => refuse(one, other)}
          >
            {words.different}
          </Button>
        </span>
      )}
      {merging && (
        <MergeChoices
          {...merging}
          onMerge={(taken) => merge(merging.kept, merging.gone, taken)}
          onLeave={() => setMerging(null)}
        />
      )}
    </li>
  );
}
