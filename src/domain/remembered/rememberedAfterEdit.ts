import { originOf, type RecordChange } from './madeTable';
import { sameList } from './rememberedFor';

/**
 * A function of a table that never changes, which answers at once when it is asked again about the same table with the same
 * further arguments. Of a table that was made from one it answered about, `after` is asked first: it has that answer and
 * what changed, and gives `undefined` where this does not help. One answer is kept for each table. Pure for whoever calls it.
 */
export function rememberedAfterEdit<Id, One, Rest extends readonly unknown[], Result>(
  compute: (table: ReadonlyMap<Id, One>, before: Result | undefined, ...rest: Rest) => Result,
  after: (before: Result, changes: readonly RecordChange<Id, One>[], ...rest: Rest) => Result | undefined,
): (table: ReadonlyMap<Id, One>, ...rest: Rest) => Result {
  const known = new WeakMap<ReadonlyMap<Id, One>, { readonly rest: Rest; readonly result: Result }>();
  const knownOf = (table: ReadonlyMap<Id, One>, rest: Rest) => {
    const last = known.get(table);
    return last && sameList(last.rest, rest) ? last : undefined;
  };
  return (table, ...rest) => {
    const last = knownOf(table, rest);
    if (last) return last.result;
    const origin = originOf(table);
    const before = origin && knownOf(origin.before, rest);
    const result =
      (origin && before && after(before.result, origin.changes, ...rest)) ?? compute(table, before?.result, ...rest);
    known.set(table, { rest, result });
    return result;
  };
}
