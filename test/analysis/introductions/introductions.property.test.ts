import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { introductionReasons } from '../../../src/analysis/introductions/introductionReasons';
import { introductionsToTry } from '../../../src/analysis/introductions/introductionsToTry';
import { partitionBy } from '../../../src/analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { ThemeId } from '../../../src/domain/brand';
import { byCodeUnits } from '../../../src/domain/folding';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const THEMES = ['t', 'u', 'v'];

const anyPair = fc.tuple(fc.nat(7), fc.nat(7)).filter(([x, y]) => x < y);
const anyMap: fc.Arbitrary<MapDocument> = fc
  .record({
    themes: fc.array(fc.subarray(THEMES), { minLength: 8, maxLength: 8 }),
    ties: fc.uniqueArray(anyPair, { maxLength: 16, selector: ([x, y]) => x * 8 + y }),
    absent: fc.uniqueArray(anyPair, { maxLength: 3, selector: ([x, y]) => x * 8 + y }),
    offers: fc.array(fc.tuple(fc.nat(7), fc.constantFrom('offer' as const, 'request' as const), fc.subarray(THEMES))),
    split: fc.nat(8),
  })
  .map(({ themes, ties, absent, offers, split }) =>
    aMap(
      Object.fromEntries(NAMES.map((name, index) => [name, { themes: themes[index] ?? [] }])),
      [...ties.map(([x, y]) => `${NAMES[x]}-${NAMES[y]}`), ...absent.map(([x, y]) => `${NAMES[x]}-${NAMES[y]}!`)],
      {
        groups: { one: NAMES.slice(0, split), two: NAMES.slice(split) },
        offers: offers.map(([holder, side, on]) => ({ holder: NAMES[holder] ?? 'a', side, themes: on })),
      },
    ),
  );

const paired = (list: readonly { a: string; b: string; via: readonly string[] }[]) =>
  list.map(({ a, b, via }) => `${a}-${b} by ${via.join()}`);

/** Every pair looked at, one by one. */
function byHand(map: MapDocument): string[] {
  const [tied, apart] = [new Set<string>(), new Set<string>()];
  for (const { a, b, certainty } of map.ties.values())
    for (const pair of [`${a}${b}`, `${b}${a}`]) (certainty === 'absent' ? apart : tied).add(pair);
  const contacts = (one: string) => NAMES.filter((other) => tied.has(one + other));
  const reasons = introductionReasons(map);
  const rows = NAMES.flatMap((a, x) =>
    NAMES.slice(x + 1).flatMap((b) => {
      const via = contacts(a).filter((one) => contacts(b).includes(one));
      if (via.length === 0 || tied.has(a + b) || apart.has(a + b)) return [];
      const score = via.reduce((sum, one) => sum + 1 / Math.log(contacts(one).length), 0);
      return [{ a, b, via, score, count: reasons.of(idOf(a), idOf(b)).length }];
    }),
  );
  const close = (one: number, other: number) => (Math.abs(one - other) < 1e-8 ? 0 : other - one);
  rows.sort((p, q) => close(p.score, q.score) || q.count - p.count || byCodeUnits(p.a + p.b, q.a + q.b));
  return paired(rows);
}

const toTry = (map: MapDocument, options = {}) => {
  const graph = actorGraphOf(map, ALL_VISIBLE);
  return introductionsToTry(map, graph, partitionBy(map, graph, ALL_VISIBLE, 'groups'), options);
};

it('introductions are those found by looking at every pair, in that order, each in its list', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const [one = { members: [] as string[] }] = [...map.groups.values()].filter(({ id }) => (id as string) === 'one');
      const inOne = new Set<string>(one.members);
      const isInside = (row: string) => inOne.has(row[0] ?? '') === inOne.has(row[2] ?? '');
      const { tighten, open } = toTry(map);
      expect(paired(tighten)).toEqual(byHand(map).filter(isInside));
      expect(paired(open)).toEqual(byHand(map).filter((row) => !isInside(row)));
    }),
  );
});

it('the best few are the first of all, and a filter gives those of the whole list that it is about', () => {
  fc.assert(
    fc.property(
      anyMap,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(...NAMES),
      fc.constantFrom(...THEMES),
      (map, most, name, theme) => {
        const all = toTry(map);
        expect(toTry(map, { most }).open).toEqual(all.open.slice(0, most));
        expect(toTry(map, { around: name }).tighten).toEqual(
          all.tighten.filter(({ a, b }) => (a as string) === name || (b as string) === name),
        );
        expect(toTry(map, { theme: theme as ThemeId }).open).toEqual(
          all.open.filter(({ reasons }) => reasons.some((one) => 'theme' in one && (one.theme as string) === theme)),
        );
      },
    ),
  );
});
