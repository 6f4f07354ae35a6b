import type { ActorId } from '../brand';
import { defineCommand } from '../command';
import { withChosen } from '../withChosen';

/** Says which actor is "me", who holds the role of officer from then on. The one before keeps it, as a colleague does. `null`: nobody. */
export const chooseOfficer = defineCommand(
  'chooseOfficer',
  'record',
  (document, { id }: { readonly id: ActorId | null }) => withChosen(document, 'officer', id),
);
