import type { ActorId, TieId } from '../../domain/brand';
import type { Tie } from '../../domain/tie';
import { TRAY } from '../circles/rings';
import type { Emphasis } from '../marks/focus';

/** With more lines a picture becomes unreadable and slow. */
export const MOST_TIES = 5000;
/** Farther than every ring. */
const FAR = 9;

interface Importance {
  readonly selected: ReadonlySet<ActorId>;
  readonly selectedTie: TieId | undefined;
  readonly emphasis: Emphasis;
  /** Without a point of view, everybody is in the tray. */
  readonly ringOf: (id: ActorId) => number;
}

/**
 * Pairs whose line is drawn, in their order: all, or beyond `MOST_TIES` those that stand out or touch the selection, then those nearest to
 * the centre, ring by ring, the highest level first.
 */
export function drawnTies(pairs: readonly (readonly Tie[])[], importance: Importance): readonly (readonly Tie[])[] {
  if (pairs.length <= MOST_TIES) return pairs;
  const ranks = Float64Array.from(pairs, (ties) => rankOf(ties, importance));
  // Rank of the last line drawn; of those with the same rank, the first ones fit.
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
