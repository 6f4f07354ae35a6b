import type { MapDocument } from '../mapDocument';
import { mapTakenIn } from '../merging/mapTakenIn';
import { defineCommand } from './command';

/**
 * Makes the map what it is with others joined to it (`analysis/join/joinAll`), in one step that can be undone. Milestones
 * and fields of newer versions stay those of the open map.
 */
export const joinMap = defineCommand('joinMap', 'record', (document, { joined }: { readonly joined: MapDocument }) =>
  mapTakenIn(document, joined),
);

/**
 * Makes the map what it is with what a newer file says (`analysis/update/updatedMap`), in one step that can be undone.
 * Milestones and fields of newer versions stay as they are.
 */
export const updateMap = defineCommand(
  'updateMap',
  'record',
  (document, { updated }: { readonly updated: MapDocument }) => mapTakenIn(document, updated),
);
