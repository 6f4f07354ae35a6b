import type { TieFacts } from '../../domain/entry/entryFacts';

/** "Zoé – Max – Léa" where each tie begins where the one before ends; "Zoé – Léa, Max – Léa" otherwise. */
export function chainOf(ties: readonly TieFacts[]): string {
  const [first] = ties;
  if (!first) return '';
  const isChain = ties.every(({ a }, at) => at === 0 || a === ties[at - 1]?.b);
  return isChain ? [first.a, ...ties.map(({ b }) => b)].join(' – ') : ties.map(({ a, b }) => `${a} – ${b}`).join(', ');
}
