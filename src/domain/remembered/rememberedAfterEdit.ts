import { originOf, type RecordChange } from './madeTable';
import { sameList } from './rememberedFor';

/**
 * Memoises a function of an immutable table and further arguments. For a table made from one already answered, tries `after`
 * first: it receives that answer and the changes, and returns `undefined` when they do not help. Keeps one answer for each
 * table. Pure from the outside.
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
