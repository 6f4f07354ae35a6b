import { defineCommand } from '../command';
import type { MapDocument } from '../mapDocument';
import { mapTakenIn } from '../mapTakenIn';

/**
 * Makes the map what it is with what a newer file says (`analysis/update/updatedMap`), in one step that can be undone.
 * Milestones and fields of newer versions stay as they are.
 */
export const updateMap = defineCommand(
  'updateMap',
  'record',
  (document, { updated }: { readonly updated: MapDocument }) => mapTakenIn(document, updated),
);
