import type { ActorId } from '../brand';
import type { MapInfo } from '../mapDocument';
import { type Patch, patched } from '../tables';
import type { MapField } from '../themes/mapField';
import { withChosen } from '../withChosen';
import { defineCommand } from './command';

/**
 * Makes another actor the beneficiary, who holds the role from then on. The previous one keeps the role: an officer supports
 * several people, and changing the subject of a map does not end anybody's support (`giveRole` with an end date does). `null`:
 * no beneficiary.
 */
export const chooseBeneficiary = defineCommand(
  'chooseBeneficiary',
  'record',
  (document, { id }: { readonly id: ActorId | null }) => withChosen(document, 'beneficiary', id),
);

/**
 * Sets which actor is "me", who holds the role of officer from then on. The previous one keeps it, as a colleague does. `null`:
 * nobody.
 */
export const chooseOfficer = defineCommand(
  'chooseOfficer',
  'record',
  (document, { id }: { readonly id: ActorId | null }) => withChosen(document, 'officer', id),
);

/** Changes information about the whole map: title, question, beneficiary, officer, perimeter, retention… */
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

/** Sets the field of work. No actor changes; `null`: no particular field. Browsing the list is one undo step. */
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
