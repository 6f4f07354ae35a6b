import type { ActorId } from '../../domain/brand';
import type { Finding } from './finding';
import type { FindingContext } from './findingContext';

/** `low` when one of the actors was not, or only partly, asked about its ties. A blank is unknown, and normal. */
export function confidenceOf({ unsure }: FindingContext, actors: readonly ActorId[]): Finding['confidence'] {
  return unsure.size > 0 && actors.some((id) => unsure.has(id)) ? 'low' : 'normal';
}
