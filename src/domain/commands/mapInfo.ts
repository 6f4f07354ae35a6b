import type { ActorId } from '../brand';
import type { MapInfo } from '../mapDocument';
import { type Patch, patched } from '../tables';
import type { MapField } from '../themes/mapField';
import { withChosen } from '../withChosen';
import { defineCommand } from './command';

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

/** Says which actor is "me", who holds the role of officer from then on. The one before keeps it, as a colleague does. `null`: nobody. */
export const chooseOfficer = defineCommand(
  'chooseOfficer',
  'record',
  (document, { id }: { readonly id: ActorId | null }) => withChosen(document, 'officer', id),
);

/** Changes what is said of the whole map: title, question, beneficiary, officer, perimeter, retention… */
export const describeMap = defineCommand(
  'describeMap',
  'amend',
  (document, { patch }: { readonly patch: Patch<MapInfo> }) => {
    for (const id of [patch.beneficiary, patch.officer])
      if (id !== undefined && !document.actors.has(id)) return document;
    if (patch.title !== undefined && patch.title.trim() === '') return document;
    const info = patched(document.info, patch);
    return info === document.info ? document : { ...document, info };
  },
  ({ patch }) => Object.keys(patch).join(' '),
);

/** Says what one works on. Nobody on the map changes by it; `null`: nothing in particular. One step while somebody looks through the list. */
export const chooseField = defineCommand(
  'chooseField',
  'amend',
  (document, { field }: { readonly field: MapField | null }) => {
    if (field?.name.trim() === '') return document;
    const info = patched(document.info, { field: field ?? undefined });
    return info === document.info ? document : { ...document, info };
  },
  () => '',
);
