import { describe, expect, it } from 'vitest';
import { tableWith } from '../../../src/domain/remembered/madeTable';
import { rememberedAfterEdit } from '../../../src/domain/remembered/rememberedAfterEdit';
import { rememberedByText } from '../../../src/domain/remembered/rememberedByText';

/** The total of a table, times `by`, and how it was come by. */
function counting() {
  const done: string[] = [];
  const total = rememberedAfterEdit(
    (table: ReadonlyMap<string, number>, before: number | undefined, by: number) => {
      done.push(`anew, ${before ?? 'first'}`);
      return [...table.values()].reduce((sum, one) => sum + one, 0) * by;
    },
    (before, changes, by) => {
      if (changes.some(([, , after]) => after === 0)) return undefined;
      done.push('after');
      return changes.reduce((sum, [, was, is]) => sum + ((is ?? 0) - (was ?? 0)) * by, before);
    },
  );
  return { done, total };
}

describe('what follows a table from edit to edit', () => {
  const table: ReadonlyMap<string, number> = new Map([
    ['a', 1],
    ['b', 2],
  ]);

  it('is made once for a table, and from what changed for the one after it', () => {
    const { done, total } = counting();
    const edited = tableWith(table, [['a', 5]]);
    expect([total(table, 1), total(table, 1), total(edited, 1), total(tableWith(edited, [['b', null]]), 1)]).toEqual([
      3, 3, 7, 5,
    ]);
    expect(done).toEqual(['anew, first', 'after', 'after']);
  });

  it('is made anew, knowing what was before, where the changes do not help', () => {
    const { done, total } = counting();
    total(table, 1);
    expect(total(tableWith(table, [['a', 0]]), 1)).toBe(2);
    expect(done).toEqual(['anew, first', 'anew, 3']);
  });

  it('is of its further arguments: nothing of others is taken for it', () => {
    const { done, total } = counting();
    expect([total(table, 1), total(table, 10), total(tableWith(table, [['a', 2]]), 1)]).toEqual([3, 30, 4]);
    expect(done).toEqual(['anew, first', 'anew, first', 'anew, first']);
  });
});

describe('what follows from a text', () => {
  it('is made once for each, even where it is nothing, until there are too many', () => {
    const asked: string[] = [];
    const lengthOf = rememberedByText(
      2,
      ({ word }: { readonly word: string }) => word,
      ({ word }) => {
        asked.push(word);
        return word.length || undefined;
      },
    );
    const ask = (...words: string[]) => words.map((word) => lengthOf({ word }));
    expect(ask('ab', '', 'ab', '')).toEqual([2, undefined, 2, undefined]);
    expect(asked).toEqual(['ab', '']);
    expect(ask('c', 'ab')).toEqual([1, 2]);
    expect(asked).toEqual(['ab', '', 'c', 'ab']);
  });
});
