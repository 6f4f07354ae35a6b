import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { chainFinder } from '../../../src/analysis/chains/chainFinder';
import { strongChain } from '../../../src/analysis/chains/strongChain';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { byCodeUnits } from '../../../src/domain/folding';
import type { TieLevel } from '../../../src/domain/tie';
import { pairsWithin } from '../../helpers/arbitraryGraphs';
import { aDocument, idOf } from '../../helpers/graphs';
import { chainsBetween, tableOf } from '../measures/bruteForce';

/** The graph of ties in words, each with its level after a colon: `me-ana:4`. */
function leveled(ties: readonly string[]) {
  const document = aDocument(
    {},
    ties.map((tie) => tie.replace(/:\d/, '')),
  );
  const levels = ties.map((tie) => /:(\d)/.exec(tie)?.[1]);
  const records = [...document.ties.values()].map((tie, at) =>
    levels[at] === undefined ? tie : { ...tie, level: Number(levels[at]) as TieLevel },
  );
  return actorGraphOf({ ...document, ties: new Map(records.map((tie) => [tie.id, tie])) }, ALL_VISIBLE);
}

const wayTo = (ties: readonly string[], to: string, officer?: string) =>
  strongChain(leveled(ties), idOf('me'), idOf(to), officer === undefined ? undefined : idOf(officer));

describe('the chain by close ties', () => {
  it('takes a longer way through close ties before a shorter one through loose ties', () => {
    expect(wayTo(['me-loose:1', 'loose-zoe:1', 'me-ana:4', 'ana-bo:3', 'bo-zoe:4'], 'zoe')).toEqual([
      'me',
      'ana',
      'bo',
      'zoe',
    ]);
    // Six close ties are as far as two loose ones: then the fewest ties.
    const long = ['me-a:4', 'a-b:4', 'b-c:4', 'c-d:4', 'd-e:4', 'e-zoe:4'];
    expect(wayTo(['me-loose', 'loose-zoe', ...long], 'zoe')).toEqual(['me', 'loose', 'zoe']);
  });

  it('is the shortest one where nobody said how close ties are', () => {
    const ties = ['me-ana', 'ana-zoe', 'me-bo', 'bo-cy', 'cy-zoe'];
    expect(wayTo(ties, 'zoe')).toEqual(chainFinder(leveled(ties), idOf('me'), undefined).chain(idOf('zoe')));
  });

  it('of two that are tied in several ways, counts the closest', () => {
    expect(wayTo(['me-ana:1', 'me-ana:4', 'ana-zoe:4', 'me-zoe:1'], 'zoe')).toEqual(['me', 'ana', 'zoe']);
  });

  it('is nobody but oneself to oneself, and null where none is known', () => {
    expect(wayTo(['me-ana:4', 'far-off:4'], 'me')).toEqual(['me']);
    expect(wayTo(['me-ana:4', 'far-off:4'], 'far')).toBeNull();
    expect(wayTo(['me-ana:4'], 'nobody')).toBeNull();
  });

  it('is the best of all chains, on any map of at most seven actors', () => {
    const names = ['me', 'ana', 'bo', 'cy', 'dan', 'eve', 'flo'];
    const world = fc.record({
      pairs: pairsWithin(names.length),
      levels: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 21, maxLength: 21 }),
      doubts: fc.array(fc.boolean(), { minLength: 21, maxLength: 21 }),
      officer: fc.constantFrom(undefined, ...names.slice(1)),
    });
    fc.assert(
      fc.property(world, ({ pairs, levels, doubts, officer }) => {
        const ties = pairs.map(
          ([a, b], at) => `${names[a]}-${names[b]}${levels[at] ? `:${levels[at]}` : ''}${doubts[at] ? '?' : ''}`,
        );
        const graph = leveled(ties);
        const ids = graph.nodes();
        // A pair may have several ties: the closest counts, and one that is sure is enough.
        const steps = new Map<string, number>();
        const sure = new Set<string>();
        pairs.forEach(([a, b], at) => {
          for (const pair of [`${names[a]}-${names[b]}`, `${names[b]}-${names[a]}`]) {
            steps.set(pair, Math.min(steps.get(pair) ?? 3, [3, 3, 2, 1, 1][levels[at]!]!));
            if (!doubts[at]) sure.add(pair);
          }
        });
        const costs = (chain: readonly number[]) => {
          const along = chain.slice(1).map((to, at) => `${ids[chain[at]!]}-${ids[to]}`);
          return [
            along.reduce((sum, pair) => sum + steps.get(pair)!, 0),
            chain.some((vertex) => ids[vertex] === officer) ? 1 : 0,
            along.length,
            along.filter((pair) => !sure.has(pair)).length,
          ];
        };
        const start = ids.indexOf('me');
        if (start === -1) return;
        ids.forEach((name, vertex) => {
          const [best] = chainsBetween(tableOf(graph), start, vertex).sort((a, b) => {
            const [c, d] = [costs(a), costs(b)];
            const at = c.findIndex((cost, place) => cost !== d[place]);
            return at === -1 ? byCodeUnits(a.join(), b.join()) : c[at]! - d[at]!;
          });
          const found = strongChain(graph, idOf('me'), idOf(name), officer === undefined ? undefined : idOf(officer));
          expect(found).toEqual(best?.map((one) => ids[one]) ?? null);
        });
      }),
      { numRuns: 300 },
    );
  });
});
