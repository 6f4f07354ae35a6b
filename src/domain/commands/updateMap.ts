import { defineCommand } from '../command';
import { COPIED_TABLE_NAMES, type MapDocument } from '../mapDocument';

/**
 * Makes the map what it is with what a newer file says (`analysis/update/updatedMap`), in one step that can be undone.
 * Milestones and fields of newer versions stay as they are.
 */
export const updateMap = defineCommand(
  'updateMap',
  'record',
  (document, { updated }: { readonly updated: MapDocument }) => {
    if (updated.info === document.info && COPIED_TABLE_NAMES.every((name) => updated[name] === document[name]))
      return document;
    return { ...updated, snapshots: document.snapshots, unknown: document.unknown };
  },
);
