import type { Finding } from '../../analysis/findings/finding';
import { SEAT_KINDS, seatKindOf } from '../../analysis/seats/emptySeats';
import type { FindingKey } from '../../domain/brand';

/** An open gap and the words under its ghost: "Un élu qui témoigne sur la mobilité ?" */
export interface Gap {
  readonly finding: Finding;
  readonly question: string;
  /** Something was started to fill it, so its seat is half filled. */
  readonly underWay?: boolean;
}

const MOST_GHOSTS = 6;

/** A ghost: the gap it shows first, and all the gaps it stands for. */
export interface DrawnGap {
  readonly gap: Gap;
  readonly keys: readonly FindingKey[];
}

/** Gaps that get a seat of their own: a witness, a partner and a relay in turn, six at most. `rest`: the others, drawn as one. */
export function drawnGaps(gaps: readonly Gap[]): { readonly drawn: DrawnGap[]; readonly rest: readonly Gap[] } {
  const queues = byKind(gaps);
  const order: Gap[] = [];
  for (let turn = 0; queues.some((queue) => queue.length > turn); turn++) {
    for (const queue of queues) {
      const gap = queue[turn];
      if (gap) order.push(gap);
    }
  }
  const most = order.length > MOST_GHOSTS ? MOST_GHOSTS - 1 : MOST_GHOSTS;
  return {
    drawn: order.slice(0, most).map((gap) => ({ gap, keys: [gap.finding.key] })),
    rest: order.slice(most),
  };
}

/** Seats drawn when each kind is shown alone. */
export function drawnOfKinds(gaps: readonly Gap[]): readonly DrawnGap[] {
  return byKind(gaps).flatMap((some) => drawnGaps(some).drawn);
}

function byKind(gaps: readonly Gap[]): readonly (readonly Gap[])[] {
  return SEAT_KINDS.map((kind) => gaps.filter(({ finding }) => seatKindOf(finding) === kind));
}
