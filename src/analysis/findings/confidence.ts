import type { ActorId } from '../../domain/brand';
import { rememberedFor } from '../rememberedFor';
import type { Finding } from './finding';
import type { FindingContext } from './findingContext';

/** `low` when one of the actors was not, or only partly, asked about its ties. A blank is unknown, and normal. */
export function confidenceOf(
  { unsure }: FindingContext,
  ...lists: readonly (readonly ActorId[])[]
): Finding['confidence'] {
  if (unsure.size === 0) return 'normal';
  return lists.some((actors) => isOneUnsure(actors, unsure)) ? 'low' : 'normal';
}

/** A list of members is asked about for each of its neighbours. */
const isOneUnsure = rememberedFor((actors: readonly ActorId[], unsure: ReadonlySet<ActorId>) =>
  actors.some((id) => unsure.has(id)),
);
