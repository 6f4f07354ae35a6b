import type { Actor } from '../actor';
import { defineCommand } from '../command';
import { isFinitePlacement, type Placement } from '../placement';
import { withRecord } from '../tables';
import type { Tie } from '../tie';
import { addTie } from './connectActors';

export interface AddActor {
  readonly actor: Actor;
  /** Ties to actors already there, added in the same step: "CUMA du Val – Léa". */
  readonly ties?: readonly Tie[];
  readonly placement?: Omit<Placement, 'id'>;
}

/** Adds an actor, with the ties it comes with. Nothing to do when the id is taken, the name blank or a theme unknown. */
export const addActor = defineCommand('addActor', 'record', (document, { actor, ties = [], placement }: AddActor) => {
  if (document.actors.has(actor.id) || actor.name.trim() === '') return document;
  if (actor.themes.some((theme) => !document.themes.has(theme))) return document;
  let next = withRecord(document, 'actors', actor.id, { ...actor, name: actor.name.trim() });
  if (placement && isFinitePlacement(placement))
    next = withRecord(next, 'placements', actor.id, { ...placement, id: actor.id });
  for (const tie of ties) next = addTie(next, tie);
  return next;
});
