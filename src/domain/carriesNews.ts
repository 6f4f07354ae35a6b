import type { Tie, TieNature } from './tie';

/** To know somebody is not to talk of an action with them, and partners in one thing need not talk of another. */
const SILENT: ReadonlySet<string> = new Set<TieNature>(['knows', 'partnerOf']);

/**
 * True when news goes along the tie: its ends exchange, act together, share an agreement, a network or an employer. A
 * tie whose nature nobody said, or said in words of their own, carries as well: what is unknown is not a refusal.
 */
export function carriesNews({ nature }: Pick<Tie, 'nature'>): boolean {
  return nature === undefined || !SILENT.has(nature);
}
