import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { chainFinder } from '../../../src/analysis/chains/chainFinder';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { byCodeUnits } from '../../../src/domain/folding';
import { pairsWithin } from '../../helpers/arbitraryGraphs';
import { aDocument, idOf } from '../../helpers/graphs';
import { shortestBetween, tableOf } from '../measures/bruteForce';

const NAMES = ['ana', 'bo', 'cy', 'dan', 'eve', 'flo', 'gus'];

describe('on any map of at most seven actors', () => {
  it('the chain is the best of all shortest ones, whatever the order of rows', () => {
    const world = fc.record({
      pairs: pairsWithin(NAMES.length),
      doubts: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
      officer: fc.constantFrom(undefined, ...NAMES.slice(1)),
    });
    fc.assert(
      fc.property(world, ({ pairs, doubts, officer }) => {
        const ties = pairs.map(([a, b], i) => `${NAMES[a]}-${NAMES[b]}${doubts[i] ? '?' : ''}`);
        const actors = Object.fromEntries(NAMES.map((name) => [name, []]));
        const confirmed = new Set(pairs.flatMap(([a, b], i) => (doubts[i] ? [] : [`${a}-${b}`, `${b}-${a}`])));
        const document = aDocument(actors, ties);
        const graph = actorGraphOf(document, ALL_VISIBLE);
        const from = idOf('ana');
        const finder = chainFinder(graph, from, officer === undefined ? undefined : idOf(officer));
        const reversed = aDocument(Object.fromEntries(Object.entries(actors).reverse()), ties.toReversed());
        const again = chainFinder(
          actorGraphOf(reversed, ALL_VISIBLE),
          from,
          officer === undefined ? undefined : idOf(officer),
        );
        const cost = (chain: readonly number[]) => [
          officer && chain.includes(NAMES.indexOf(officer)) ? 1 : 0,
          chain.slice(1).filter((to, i) => !confirmed.has(`${chain[i]}-${to}`)).length,
        ];
        NAMES.forEach((name, vertex) => {
          const [best] = shortestBetween(tableOf(graph), 0, vertex).sort((a, b) => {
            const [c, d] = [cost(a), cost(b)];
            return c[0]! - d[0]! || c[1]! - d[1]! || byCodeUnits(a.join(), b.join());
          });
          expect(finder.chain(idOf(name))).toEqual(best?.map((one) => NAMES[one]) ?? null);
          expect(again.chain(idOf(name))).toEqual(finder.chain(idOf(name)));
        });
      }),
      { numRuns: 300 },
    );
  });
});
