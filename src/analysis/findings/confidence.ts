import type { ActorId } from '../../domain/brand';
import type { Finding } from './finding';
import type { FindingContext } from './findingContext';

/** `low` when one of the actors was not, or only partly, asked about its ties. A blank is unknown, and normal. */
export function confidenceOf({ document }: FindingContext, actors: Iterable<ActorId>): Finding['confidence'] {
  for (const id of actors) {
    const asked = document.actors.get(id)?.asked;
    if (asked === 'no' || asked === 'partly') return 'low';
  }
  return 'normal';
}
