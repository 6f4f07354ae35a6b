import type { ActorId } from '../domain/brand';
import type { TieMark } from './marks';
import { TRAY } from './rings';

/** With more lines than this a picture shows nothing any more, and takes long to draw. */
export const MOST_TIES = 5000;
/** Beyond every ring. */
const FAR = 9;

interface Importance {
  readonly selected: ReadonlySet<ActorId>;
  /** Everything but what stands out is pale. */
  readonly isFading: boolean;
  /** Nobody is on a ring when there is no one to look from. */
  readonly ringOf: (id: ActorId) => number;
}

/**
 * The lines to draw: all of them, or, when there are more than `MOST_TIES`, those that stand out or belong to who is
 * selected, then those nearest to the centre, ring by ring; without a centre, the widest. Their order is kept.
 */
export function drawnTies(ties: readonly TieMark[], { selected, isFading, ringOf }: Importance): readonly TieMark[] {
  if (ties.length <= MOST_TIES) return ties;
  const far = (id: ActorId) => (ringOf(id) === TRAY ? FAR : ringOf(id));
  const rank = (tie: TieMark): number => {
    const standsOut =
      tie.chain || tie.selected || (isFading && !tie.faded) || selected.has(tie.a) || selected.has(tie.b);
    return standsOut ? -1 : far(tie.a) + far(tie.b) - tie.width / 10;
  };
  const ranks = ties.map(rank);
  const order = ties.map((_, i) => i).sort((i, j) => (ranks[i] ?? 0) - (ranks[j] ?? 0) || i - j);
  return order
    .slice(0, MOST_TIES)
    .sort((i, j) => i - j)
    .flatMap((i) => ties[i] ?? []);
}
