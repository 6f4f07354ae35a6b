/** The table with each record passed through `change`; the same table when no record changes. */
export function mapped<Id, One>(table: ReadonlyMap<Id, One>, change: (one: One) => One): ReadonlyMap<Id, One> {
  const next = new Map<Id, One>();
  let changed = false;
  for (const [id, one] of table) {
    const after = change(one);
    changed ||= after !== one;
    next.set(id, after);
  }
  return changed ? next : table;
}
