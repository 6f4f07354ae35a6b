import { byCodeUnits } from './folding';
import { COPIED_TABLE_NAMES, emptyDocument, type MapCopy, type MapDocument } from './mapDocument';

/** Unknown fields of snapshots stay with the document they came in. */
const OF_SNAPSHOTS = '/snapshots';

/**
 * A copy of the map without its snapshots. Records are shared with the document, so a copy costs a list of references. Sorted
 * by id, so that copies of the same map are equal. Includes private notes: code that writes files must leave them out.
 */
export function copyOfMap(document: MapDocument): MapCopy {
  const tables = COPIED_TABLE_NAMES.map((name) => [name, sortedById([...document[name]])]);
  const unknown = [...document.unknown]
    .filter(([path]) => path !== '/minor' && path !== OF_SNAPSHOTS && !path.startsWith(`${OF_SNAPSHOTS}/`))
    .sort(([a], [b]) => byCodeUnits(a, b));
  return { info: document.info, tables: Object.fromEntries(tables), unknown };
}

export function mapOfCopy({ info, tables, unknown }: MapCopy): MapDocument {
  const copied = COPIED_TABLE_NAMES.map((name) => [name, new Map<string, unknown>(tables[name])]);
  return { ...emptyDocument(''), ...Object.fromEntries(copied), info, unknown: new Map(unknown) };
}

function sortedById<Entry extends readonly [id: string, record: unknown]>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(([a], [b]) => byCodeUnits(a, b));
}
