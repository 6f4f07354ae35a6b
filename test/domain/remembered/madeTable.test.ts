import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsBetween } from '../../../src/domain/history/change';
import { originOf, tableWith } from '../../../src/domain/remembered/madeTable';

const table = fc
  .uniqueArray(fc.integer({ min: 0, max: 9 }))
  .map((ids) => new Map(ids.map((id) => [id, { name: `${id}` }])));
const records = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(fc.string().map((name) => ({ name })))), {
  maxLength: 4,
});

describe('a table made from another', () => {
  it('holds what setting and deleting in a copy gives, in that order, and leaves the other alone', () => {
    fc.assert(
      fc.property(table, records, (before, changes) => {
        const entries = [...before];
        const expected = new Map(before);
        for (const [id, record] of changes) {
          if (record === null) expected.delete(id);
          else expected.set(id, record);
        }
        expect([...tableWith(before, changes)]).toEqual([...expected]);
        expect([...before]).toEqual(entries);
      }),
    );
  });

  it('is told to differ from it in what a comparison of the two finds', () => {
    fc.assert(
      fc.property(table, records, (before, changes) => {
        const after = tableWith(before, changes);
        expect(recordsBetween(before, after)).toEqual(recordsBetween(before, new Map(after)));
      }),
    );
  });

  it('says which table it came from and what changed, once for each record', () => {
    const before = new Map([['a', 1]]);
    expect(originOf(before)).toBeUndefined();
    expect(originOf(tableWith(before, [['b', 2]]))).toEqual({ before, changes: [['b', null, 2]] });
    expect(originOf(tableWith(before, [['a', 1]]))?.changes).toEqual([]);
    // Its place among the others would not be the one that is said.
    const twice = tableWith(before, [
      ['a', null],
      ['a', 3],
    ]);
    expect(originOf(twice)).toBeUndefined();
  });
});
