/** A record that was set or taken away. `null`: it was not there, it is gone. */
export type RecordChange<Id, One> = readonly [id: Id, before: One | null, after: One | null];

/** How a table came to be: from which one, with which records set or taken away, in that order. */
interface Origin<Id, One> {
  /** Not kept from being forgotten: a table would otherwise hold all those before it. */
  readonly before: WeakRef<ReadonlyMap<Id, One>>;
  readonly changes: readonly RecordChange<Id, One>[];
}

const origins = new WeakMap<ReadonlyMap<unknown, unknown>, Origin<unknown, unknown>>();

/**
 * A copy of the table with these records set, or taken away where `null`; new ones come last. It is remembered what
 * changed, so that whoever follows a map from edit to edit need not compare thousands of records to find one
 * (`originOf`). Time O(records), as any copy.
 */
export function tableWith<Id, One>(
  before: ReadonlyMap<Id, One>,
  records: Iterable<readonly [id: Id, after: One | null]>,
): ReadonlyMap<Id, One> {
  const table = new Map<Id, One>();
  // A third faster than what the constructor does of another table.
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

/** The table this one was made from by `tableWith`, when somebody still has it, and what changed. */
export function originOf<Id, One>(
  table: ReadonlyMap<Id, One>,
): { readonly before: ReadonlyMap<Id, One>; readonly changes: readonly RecordChange<Id, One>[] } | undefined {
  const origin = origins.get(table) as Origin<Id, One> | undefined;
  const before = origin?.before.deref();
  return origin && before ? { before, changes: origin.changes } : undefined;
}

/** A record set twice would not be where it is said to be. */
function isOnceEach(changes: readonly RecordChange<unknown, unknown>[]): boolean {
  return changes.length < 2 || new Set(changes.map(([id]) => id)).size === changes.length;
}
