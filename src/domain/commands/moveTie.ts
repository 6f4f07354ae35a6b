import { type AlsoNew, withAlsoNew } from '../alsoNew';
import type { ActorId, TieId } from '../brand';
import { defineCommand } from '../command';
import { withRecord } from '../tables';

export interface MoveTie {
  readonly id: TieId;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly alsoNew?: AlsoNew;
}

/**
 * Gives a tie other ends, or swaps them: what is said of it stays. Refused when an end is neither on the map nor comes with
 * it, or both are one actor.
 */
export const moveTie = defineCommand('moveTie', 'record', (document, { id, a, b, alsoNew }: MoveTie) => {
  const tie = document.ties.get(id);
  const next = withAlsoNew(document, alsoNew);
  if (!tie || a === b || !next.actors.has(a) || !next.actors.has(b)) return document;
  return tie.a === a && tie.b === b ? document : withRecord(next, 'ties', id, { ...tie, a, b });
});
