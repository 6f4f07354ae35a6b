import type { ActorId } from '../../domain/brand';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Finding } from './finding';
import type { FindingContext } from './findingContext';

/** `low` when one of the actors was not, or only partly, asked about its ties. A blank is unknown, and counts as normal. */
export function confidenceOf(
  { unsure }: FindingContext,
  ...lists: readonly (readonly ActorId[])[]
): Finding['confidence'] {
  if (unsure.size === 0) return 'normal';
  const isUnsure = (id: ActorId) => unsure.has(id);
  return lists.some((actors) => (actors.length < LONG ? actors.some(isUnsure) : isOneUnsure(actors, unsure)))
    ? 'low'
    : 'normal';
}

/** Length from which the answer is remembered: the members of a group are checked again for every other group. */
const LONG = 8;
const isOneUnsure = rememberedFor((actors: readonly ActorId[], unsure: ReadonlySet<ActorId>) =>
  actors.some((id) => unsure.has(id)),
);
