import { byCodeUnits } from './folding';
import { COPIED_TABLE_NAMES, emptyDocument, type MapCopy, type MapDocument } from './mapDocument';

/** Fields of a newer version that belong to snapshots stay with the document they came in. */
const OF_SNAPSHOTS = '/snapshots';

/**
 * The map as it is, without its own snapshots. Records are shared with the document, so that a copy costs a list of
 * references. Sorted by id: copies of the same map are the same. Private notes are in it: whoever writes leaves them out.
 */
export function copyOfMap(document: MapDocument): MapCopy {
  const tables = COPIED_TABLE_NAMES.map((name) => [name, sortedById([...document[name]])]);
  const unknown = [...document.unknown]
    .filter(([path]) => path !== '/minor' && path !== OF_SNAPSHOTS && !path.startsWith(`${OF_SNAPSHOTS}/`))
    .sort(([a], [b]) => byCodeUnits(a, b));
  return { info: document.info, tables: Object.fromEntries(tables), unknown };
}

/** The map that a copy is of, as a document of its own. */
export function mapOfCopy({ info, tables, unknown }: MapCopy): MapDocument {
  const copied = COPIED_TABLE_NAMES.map((name) => [name, new Map<string, unknown>(tables[name])]);
  return { ...emptyDocument(''), ...Object.fromEntries(copied), info, unknown: new Map(unknown) };
}

function sortedById<Entry extends readonly [id: string, record: unknown]>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(([a], [b]) => byCodeUnits(a, b));
}
