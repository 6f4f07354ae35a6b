import { COPIED_TABLE_NAMES, type MapDocument } from '../mapDocument';

/** The map as another one has it, but for its milestones and fields of newer versions; the very same when nothing differs. */
export function mapTakenIn(document: MapDocument, taken: MapDocument): MapDocument {
  if (taken.info === document.info && COPIED_TABLE_NAMES.every((name) => taken[name] === document[name]))
    return document;
  return { ...taken, snapshots: document.snapshots, unknown: document.unknown };
}
