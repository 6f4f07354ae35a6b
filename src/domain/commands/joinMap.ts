import { defineCommand } from '../command';
import { COPIED_TABLE_NAMES, type MapDocument } from '../mapDocument';

/**
 * Makes the map what it is with another one joined to it (`analysis/join/joinMaps`), in one step that can be undone.
 * Milestones and fields of newer versions stay those of the open map.
 */
export const joinMap = defineCommand('joinMap', 'record', (document, { joined }: { readonly joined: MapDocument }) => {
  if (joined.info === document.info && COPIED_TABLE_NAMES.every((name) => joined[name] === document[name]))
    return document;
  return { ...joined, snapshots: document.snapshots, unknown: document.unknown };
});
