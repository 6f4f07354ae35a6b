import { type MapDocument, type MapInfo, TABLE_NAMES, type TableName, type Tables } from '../mapDocument';
import { originOf, type RecordChange, tableWith } from '../remembered/madeTable';

type RecordOf<Name extends TableName> = Tables[Name] extends ReadonlyMap<infer _Id, infer One> ? One : never;
type IdOf<Name extends TableName> = Tables[Name] extends ReadonlyMap<infer Id, infer _One> ? Id : never;

/** One record before and after; `null` when it was absent. Arrays, so that a change survives JSON unchanged. */
export type Delta<Name extends TableName> = readonly [
  id: IdOf<Name>,
  before: RecordOf<Name> | null,
  after: RecordOf<Name> | null,
];

/**
 * Exactly what one command changed: computed, never written by hand. Undo, the journal, the picture and the analysis all read
 * the same change.
 */
export type Change = { readonly [Name in TableName]?: readonly Delta<Name>[] } & {
  readonly info?: readonly [before: MapInfo, after: MapInfo];
};

/** The difference from `before` to `after`. Compares records by identity: commands share those they leave alone. */
export function changeBetween(before: MapDocument, after: MapDocument): Change {
  const change: Record<string, unknown> = {};
  for (const name of TABLE_NAMES) {
    const deltas = recordsBetween<string, unknown>(before[name], after[name]);
    if (deltas.length > 0) change[name] = deltas;
  }
  if (before.info !== after.info) change.info = [before.info, after.info];
  return change;
}

/**
 * Records that differ by identity: added or changed ones in the order of `after`, then removed ones. Known at once when `after`
 * was made from `before` by `tableWith`. Otherwise walks both tables in parallel, because their order is mostly the same, and
 * looks up only records that are out of place. Time O(records).
 */
export function recordsBetween<Id, One>(
  before: ReadonlyMap<Id, One>,
  after: ReadonlyMap<Id, One>,
): readonly RecordChange<Id, One>[] {
  if (before === after) return [];
  const origin = originOf(after);
  if (origin?.before === before && origin.changes.length < 2) return origin.changes;
  const deltas: [Id, One | null, One | null][] = [];
  const gone: [Id, One, null][] = [];
  const ids = [...before.keys()];
  const records = [...before.values()];
  const isGone = (index: number) => !after.has(ids[index] as Id);
  let at = 0;
  for (const [id, record] of after) {
    for (; at < ids.length && ids[at] !== id && isGone(at); at++) gone.push([ids[at] as Id, records[at] as One, null]);
    const isHere = at < ids.length && ids[at] === id;
    const previous = isHere ? records[at] : before.get(id);
    if (isHere) at++;
    if (previous !== record) deltas.push([id, previous ?? null, record]);
  }
  for (; at < ids.length; at++) if (isGone(at)) gone.push([ids[at] as Id, records[at] as One, null]);
  return [...deltas, ...gone];
}

/** The document after the change. Deltas without effect leave their table the same object. */
export function applyChange(document: MapDocument, change: Change): MapDocument {
  let next: MapDocument = change.info ? { ...document, info: change.info[1] } : document;
  for (const name of TABLE_NAMES) {
    const deltas = change[name] as readonly (readonly [string, unknown, unknown])[] | undefined;
    if (!deltas) continue;
    const records: ReadonlyMap<string, unknown> = document[name];
    next = {
      ...next,
      [name]: tableWith(
        records,
        deltas.map(([id, , after]) => [id, after]),
      ),
    };
  }
  return next;
}

export function invert(change: Change): Change {
  const inverse: Record<string, unknown> = {};
  for (const name of TABLE_NAMES) {
    const deltas = change[name];
    if (deltas) inverse[name] = deltas.map(([id, before, after]) => [id, after, before]);
  }
  if (change.info) inverse.info = [change.info[1], change.info[0]];
  return inverse;
}

/** One change equal to `first` followed by `second`. */
export function compose(first: Change, second: Change): Change {
  const both: Record<string, unknown> = {};
  for (const name of TABLE_NAMES) {
    const deltas = composeTable(first[name] ?? [], second[name] ?? []);
    if (deltas.length > 0) both[name] = deltas;
  }
  const info = first.info && second.info ? [first.info[0], second.info[1]] : (first.info ?? second.info);
  if (info) both.info = info;
  return both;
}

type AnyDelta = readonly [id: string, before: unknown, after: unknown];

function composeTable(first: readonly AnyDelta[], second: readonly AnyDelta[]): AnyDelta[] {
  const merged = new Map<string, AnyDelta>();
  for (const delta of first) merged.set(delta[0], delta);
  for (const [id, before, after] of second)
    merged.set(id, [id, merged.has(id) ? (merged.get(id)?.[1] ?? null) : before, after]);
  return [...merged.values()].filter(([, before, after]) => before !== after);
}
