import type { ActorId, TieId } from '../brand';
import { defineCommand } from '../command';
import { withRecord } from '../tables';

export interface MoveTie {
  readonly id: TieId;
  readonly a: ActorId;
  readonly b: ActorId;
}

/** Gives a tie other ends, or swaps them: what is said of it stays. Refused when an end is missing or both are one actor. */
export const moveTie = defineCommand('moveTie', 'record', (document, { id, a, b }: MoveTie) => {
  const tie = document.ties.get(id);
  if (!tie || a === b || !document.actors.has(a) || !document.actors.has(b)) return document;
  return tie.a === a && tie.b === b ? document : withRecord(document, 'ties', id, { ...tie, a, b });
});
