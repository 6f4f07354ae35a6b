import type { ActorId, TieId } from '../../domain/brand';
import type { Tie } from '../../domain/tie';
import { TRAY } from '../circles/rings';
import type { Emphasis } from '../marks/focus';

/** With more lines than this a picture shows nothing any more, and takes long to draw. */
export const MOST_TIES = 5000;
/** Beyond every ring. */
const FAR = 9;

interface Importance {
  readonly selected: ReadonlySet<ActorId>;
  readonly selectedTie: TieId | undefined;
  readonly emphasis: Emphasis;
  /** Nobody is on a ring when there is no one to look from. */
  readonly ringOf: (id: ActorId) => number;
}

/**
 * The pairs whose line is drawn: all of them, or, when there are more than `MOST_TIES`, those that stand out or belong to
 * who is selected, then those nearest to the centre, ring by ring; among equals, the highest level. Their order is kept.
 */
export function drawnTies(pairs: readonly (readonly Tie[])[], importance: Importance): readonly (readonly Tie[])[] {
  if (pairs.length <= MOST_TIES) return pairs;
  const ranks = Float64Array.from(pairs, (ties) => rankOf(ties, importance));
  // The rank of the last that is drawn; of those who share it, the first have room.
  const sorted = ranks.toSorted();
  const last = sorted[MOST_TIES - 1] ?? 0;
  let room = MOST_TIES - sorted.indexOf(last);
  return pairs.filter((_, i) => {
    const rank = ranks[i] ?? 0;
    return rank < last || (rank === last && room-- > 0);
  });
}

function rankOf(ties: readonly Tie[], { selected, selectedTie, emphasis, ringOf }: Importance): number {
  const [first] = ties;
  if (!first) return Number.POSITIVE_INFINITY;
  const { a, b } = first;
  const isLit = emphasis.isFading && (emphasis.isTieLit(a, b) || emphasis.isChain(a, b));
  if (isLit || selected.has(a) || selected.has(b) || ties.some((tie) => tie.id === selectedTie)) return -1;
  const far = (ring: number) => (ring === TRAY ? FAR : ring);
  const level = ties.reduce((most, tie) => Math.max(most, tie.level ?? 0), 0);
  return far(ringOf(a)) + far(ringOf(b)) - level / 10;
}
