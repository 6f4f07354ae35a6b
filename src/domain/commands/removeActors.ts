import type { ActorId } from '../brand';
import { defineCommand } from '../command';
import { removeActor } from './removeActor';

/** Takes several actors off the map in one step, each with all that is its own. */
export const removeActors = defineCommand(
  'removeActors',
  'record',
  (document, { ids }: { readonly ids: readonly ActorId[] }) =>
    ids.reduce((before, id) => removeActor.run(before, { id }), document),
);
