import { COPIED_TABLE_NAMES, type MapDocument } from '../mapDocument';
import { defineCommand } from './command';

/**
 * Replaces the map by the result of joining others to it (`analysis/join/joinAll`), in one undo step. Milestones and fields of
 * newer versions stay those of the open map.
 */
export const joinMap = defineCommand('joinMap', 'record', (document, { joined }: { readonly joined: MapDocument }) =>
  mapTakenIn(document, joined),
);

/**
 * Replaces the map by its update from a newer file (`analysis/update/updatedMap`), in one undo step. Milestones and fields of
 * newer versions stay.
 */
export const updateMap = defineCommand(
  'updateMap',
  'record',
  (document, { updated }: { readonly updated: MapDocument }) => mapTakenIn(document, updated),
);

/** The other map, with the milestones and unknown fields of this one; the same document when nothing differs. */
function mapTakenIn(document: MapDocument, taken: MapDocument): MapDocument {
  if (taken.info === document.info && COPIED_TABLE_NAMES.every((name) => taken[name] === document[name]))
    return document;
  return { ...taken, snapshots: document.snapshots, unknown: document.unknown };
}
