/** Gives the text that identifies a record; `undefined` when the record has none. Surest telltales come first. */
export type Telltale<One> = (one: One) => string | undefined;

/**
 * Matches records of `before` with those of `after`. Each telltale in turn pairs what is left when it identifies
 * exactly one record on both sides, so homonyms are never confused. Symmetric. Time O(records × telltales).
 */
export function pairUp<Id, One>(
  before: ReadonlyMap<Id, One>,
  after: ReadonlyMap<Id, One>,
  telltales: readonly (readonly [ofBefore: Telltale<One>, ofAfter: Telltale<One>])[],
): Map<Id, Id> {
  const afterOf = new Map<Id, Id>();
  const leftBefore = new Map<Id, One>();
  const leftAfter = new Map(after);
  for (const [id, one] of before) {
    if (leftAfter.delete(id)) afterOf.set(id, id);
    else leftBefore.set(id, one);
  }
  for (const [ofBefore, ofAfter] of telltales) {
    const found = onlyOnes(leftAfter, ofAfter);
    for (const [text, id] of onlyOnes(leftBefore, ofBefore)) {
      const other = id === null ? undefined : found.get(text);
      if (id === null || other === undefined || other === null) continue;
      afterOf.set(id, other);
      leftBefore.delete(id);
      leftAfter.delete(other);
    }
  }
  return afterOf;
}

/** The only record with each text; `null` where there are several. */
function onlyOnes<Id, One>(records: ReadonlyMap<Id, One>, textOf: Telltale<One>): Map<string, Id | null> {
  const found = new Map<string, Id | null>();
  for (const [id, one] of records) {
    const text = textOf(one);
    if (text !== undefined) found.set(text, found.has(text) ? null : id);
  }
  return found;
}
