import type { Tie } from '../../domain/tie';

/** The two ends of a tie, whichever was written first. */
export function pairOfTie({ a, b }: Pick<Tie, 'a' | 'b'>): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
