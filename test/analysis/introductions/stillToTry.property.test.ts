import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { introducedPart } from '../../../src/analysis/introductions/introducedPart';
import { introductionsToTry } from '../../../src/analysis/introductions/introductionsToTry';
import { stillToTry } from '../../../src/analysis/introductions/stillToTry';
import { partitionBy } from '../../../src/analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { startHistory } from '../../../src/domain/history/history';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { randomEdit, richDocument, seeded } from '../../helpers/randomEdits';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const graphOf = (map: MapDocument) => actorGraphOf(map, ALL_VISIBLE);
const found = (map: MapDocument, looked = map) =>
  introductionsToTry(looked, graphOf(map), partitionBy(map, graphOf(map), ALL_VISIBLE, 'groups'));
const all = ({ open, tighten }: ReturnType<typeof found>) => [...open, ...tighten];
const pair = ({ a, b }: { readonly a: string; readonly b: string }) => [a, b].sort().join(' ');

/** A map after some edits, and after some more. */
function twice(seed: number): readonly [MapDocument, MapDocument] {
  const random = seeded(seed);
  let history = startHistory(richDocument());
  for (let i = 0; i < 30; i += 1) history = randomEdit(history, random).history;
  const before = history.document;
  for (let i = 0; i < 12; i += 1) history = randomEdit(history, random).history;
  return [before, history.document];
}

describe('introductions found before an edit', () => {
  it('are all still shown after it that would be found again, as they are recorded now, and no two who are tied', () => {
    let dropped = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const [before, after] = twice(seed);
        const lists = found(before);
        const shown = all(stillToTry(lists, after, graphOf(after), undefined));
        const now = new Map(all(found(after)).map((line) => [pair(line), line]));
        const shownPairs = new Map(shown.map((line) => [pair(line), line]));
        for (const line of all(lists)) {
          const again = now.get(pair(line));
          if (again) expect(shownPairs.get(pair(line))?.recorded).toBe(again.recorded);
        }
        const known = [...after.ties.values()].map(pair);
        expect(known.filter((one) => shownPairs.has(one))).toEqual([]);
        dropped += all(lists).length - shown.length;
      }),
    );
    expect(dropped).toBeGreaterThan(0);
  });

  it('are the very same lines while nothing about them changed', () => {
    const [before] = twice(1);
    const lists = found(before);
    const shown = stillToTry(lists, before, graphOf(before), undefined);
    expect(shown.open.every((line, i) => line === lists.open[i])).toBe(true);
    expect(shown).toEqual(lists);
  });
});

describe('the part of a map that is sent for introductions', () => {
  it('gives what the whole map gives', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [map] = twice(seed);
        expect(found(map, structuredClone(introducedPart(map)))).toEqual(found(map));
      }),
    );
  });

  it('has the tables that it had while an edit leaves them alone', () => {
    const map = richDocument();
    const [one, other] = [introducedPart(map), introducedPart({ ...map, rulings: new Map() })];
    expect(other.ties).toBe(one.ties);
    expect(other.placements).toBe(one.placements);
  });
});
