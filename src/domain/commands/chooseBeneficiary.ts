import type { ActorId } from '../brand';
import { defineCommand } from '../command';
import { withChosen } from '../withChosen';

/**
 * Turns the map to another beneficiary, who holds the role from then on. The one before keeps the role: an officer
 * supports several people, and whom a map is about says nothing about whose support has ended. `giveRole` ends one.
 * `null`: nobody any more.
 */
export const chooseBeneficiary = defineCommand(
  'chooseBeneficiary',
  'record',
  (document, { id }: { readonly id: ActorId | null }) => withChosen(document, 'beneficiary', id),
);
