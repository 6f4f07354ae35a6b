import type { Actor } from '../actor';
import type { ActorId } from '../brand';
import { type ActorEdit, afterEdit } from './actorEdit';
import { addActor } from './actors';
import { defineCommand } from './command';

interface EditActors {
  /** Added first, so that edits can refer to them. */
  readonly newcomers?: readonly Actor[];
  readonly edits: readonly (readonly [id: ActorId, edit: ActorEdit])[];
}

/** Changes many actors in one step: a selection, a filled column, pasted rows. */
export const editActors = defineCommand('editActors', 'record', (document, { newcomers = [], edits }: EditActors) => {
  const added = newcomers.reduce((before, actor) => addActor.run(before, { actor }), document);
  return edits.reduce((before, [id, edit]) => afterEdit(before, id, edit), added);
});
