import type { Tie, TieNature } from './tie';

/** Knowing somebody does not mean talking of an action with them, and partners in one thing need not talk of another. */
const SILENT: ReadonlySet<string> = new Set<TieNature>(['knows', 'partnerOf']);

/**
 * True when news travels along the tie: its ends exchange, act together, or share an agreement, a network or an employer. A tie
 * with no nature, or with one in free words, counts too: unknown does not mean no.
 */
export function carriesNews({ nature }: Pick<Tie, 'nature'>): boolean {
  return nature === undefined || !SILENT.has(nature);
}
