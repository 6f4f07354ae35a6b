import type { Actor } from '../actor';
import type { TieId } from '../brand';
import { defineCommand } from '../command';
import type { Patch } from '../tables';
import type { Tie } from '../tie';
import { addActor } from './addActor';
import { addTie } from './connectActors';
import { describeTie } from './describeTie';
import { moveTie } from './moveTie';

export interface EditTies {
  /** Actors that only the new ties name. */
  readonly newcomers?: readonly Actor[];
  readonly newTies?: readonly Tie[];
  /** What changes of ties that are there; their ends too. */
  readonly edits: readonly (readonly [id: TieId, patch: Patch<Tie>])[];
}

/** Changes many ties in one step: a column that is filled, rows that are pasted. */
export const editTies = defineCommand(
  'editTies',
  'record',
  (document, { newcomers = [], newTies = [], edits }: EditTies) => {
    let next = newcomers.reduce((before, actor) => addActor.run(before, { actor }), document);
    next = newTies.reduce(addTie, next);
    for (const [id, patch] of edits) {
      const tie = next.ties.get(id);
      if (!tie) continue;
      next = moveTie.run(next, { id, a: patch.a ?? tie.a, b: patch.b ?? tie.b });
      next = describeTie.run(next, { id, patch });
    }
    return next;
  },
);
