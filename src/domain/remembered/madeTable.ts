/** A record that was set or removed. `null`: absent before, or absent after. */
export type RecordChange<Id, One> = readonly [id: Id, before: One | null, after: One | null];

/** How a table was made: from which table, with which records set or removed, in order. */
interface Origin<Id, One> {
  /** Weak, or a table would keep all its predecessors in memory. */
  readonly before: WeakRef<ReadonlyMap<Id, One>>;
  readonly changes: readonly RecordChange<Id, One>[];
}

const origins = new WeakMap<ReadonlyMap<unknown, unknown>, Origin<unknown, unknown>>();

/**
 * Copies the table with these records set, or removed where `null`; new ones go last. Remembers what changed (`originOf`), so
 * that following a map from edit to edit does not mean comparing thousands of records. Time O(records), like any copy.
 */
export function tableWith<Id, One>(
  before: ReadonlyMap<Id, One>,
  records: Iterable<readonly [id: Id, after: One | null]>,
): ReadonlyMap<Id, One> {
  const table = new Map<Id, One>();
  // A third faster than the Map constructor on another table.
  before.forEach((record, id) => table.set(id, record));
  const changes: RecordChange<Id, One>[] = [];
  for (const [id, after] of records) {
    const was = table.get(id) ?? null;
    if (was === after) continue;
    changes.push([id, was, after]);
    if (after === null) table.delete(id);
    else table.set(id, after);
  }
  const origin: Origin<Id, One> = { before: new WeakRef(before), changes };
  if (isOnceEach(changes)) origins.set(table, origin);
  return table;
}

/** The table this one was made from by `tableWith`, if it is still in memory, and what changed. */
export function originOf<Id, One>(
  table: ReadonlyMap<Id, One>,
): { readonly before: ReadonlyMap<Id, One>; readonly changes: readonly RecordChange<Id, One>[] } | undefined {
  const origin = origins.get(table) as Origin<Id, One> | undefined;
  const before = origin?.before.deref();
  return origin && before ? { before, changes: origin.changes } : undefined;
}

/** False when a record is set twice: its position would then be wrong. */
function isOnceEach(changes: readonly RecordChange<unknown, unknown>[]): boolean {
  return changes.length < 2 || new Set(changes.map(([id]) => id)).size === changes.length;
}
