import { defineCommand } from '../command';
import { COPIED_TABLE_NAMES, type MapDocument } from '../mapDocument';

/**
 * Makes the map what it was in `version`, in one step that can be undone. Records that are the same stay the same;
 * snapshots taken since are kept.
 */
export const restoreVersion = defineCommand(
  'restoreVersion',
  'record',
  (document, { version }: { readonly version: MapDocument }) => {
    const tables = COPIED_TABLE_NAMES.map(
      (name) => [name, sharing<unknown, unknown>(document[name], version[name])] as const,
    );
    const info = same(document.info, version.info) ? document.info : version.info;
    if (info === document.info && tables.every(([name, table]) => table === document[name])) return document;
    return { ...document, ...Object.fromEntries(tables), info };
  },
);

function sharing<Id, One>(present: ReadonlyMap<Id, One>, wanted: ReadonlyMap<Id, One>): ReadonlyMap<Id, One> {
  const next = new Map<Id, One>();
  let differs = present.size !== wanted.size;
  for (const [id, record] of wanted) {
    const held = present.get(id);
    const kept = held !== undefined && same(held, record) ? held : record;
    differs ||= kept !== held;
    next.set(id, kept);
  }
  return differs ? next : present;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
