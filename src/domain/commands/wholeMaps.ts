import { COPIED_TABLE_NAMES, type MapDocument } from '../mapDocument';
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

/** The map as another one has it, but for its milestones and fields of newer versions; the very same when nothing differs. */
function mapTakenIn(document: MapDocument, taken: MapDocument): MapDocument {
  if (taken.info === document.info && COPIED_TABLE_NAMES.every((name) => taken[name] === document[name]))
    return document;
  return { ...taken, snapshots: document.snapshots, unknown: document.unknown };
}
