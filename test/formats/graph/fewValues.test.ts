import { array, assert, constantFrom, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FewValues } from '../../../src/formats/graph/fewValues';
import { uniqueHeading } from '../../../src/formats/graph/uniqueHeading';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];

describe('values of a record', () => {
  it('are those of a map, however many there are', () => {
    const headings = array(tuple(constantFrom(...LETTERS), string()), { maxLength: 30 });
    assert(
      property(headings, (pairs) => {
        const [few, map] = [new FewValues(), new Map<string, string>()];
        for (const [heading, text] of pairs) {
          few.set(heading, text);
          map.set(heading, text);
        }
        const told: string[][] = [];
        few.forEach((text, heading) => told.push([heading, text]));
        expect([...few]).toEqual([...map]);
        expect(told).toEqual([...map]);
        expect([[...few.keys()], [...few.values()], few.size]).toEqual([[...map.keys()], [...map.values()], map.size]);
        for (const heading of [...LETTERS, 'm']) {
          expect([few.has(heading), few.get(heading)]).toEqual([map.has(heading), map.get(heading)]);
        }
      }),
    );
  });

  it('stand beside each other under one heading', () => {
    const values = new FewValues();
    values.add('a', '1');
    values.add('a', '2');
    expect([...values]).toEqual([['a', '1; 2']]);
  });
});

describe('headings', () => {
  it('of one name get numbers, around those that have one', () => {
    const taken = new Map<string, number>();
    const given = ['a (2)', 'a', 'a', ' ', 'a', '?', 'a (2)'].map((heading) => uniqueHeading(heading, taken));
    expect(given).toEqual(['a (2)', 'a', 'a (3)', '?', 'a (4)', '? (2)', 'a (2) (2)']);
  });
});
