import { expect, it } from 'vitest';
import { actorGraphOf, graphFromPairs } from '../../src/analysis/actorGraph';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { ActorId } from '../../src/domain/brand';
import { freeLayout } from '../../src/picture/freeLayout';
import { aTerritory } from './territory';

it('gives the same places for the same map and seed', () => {
  const { document } = aTerritory(45, 1);
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const groupOf = graph.ids.map((_, vertex) => vertex % 4);
  expect(freeLayout({ graph, groupOf, seed: 3 })).toEqual(freeLayout({ graph, groupOf, seed: 3 }));
});

it('lays pieces side by side, and those without ties below', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => id as ActorId);
  const graph = graphFromPairs(ids, [
    [0, 1],
    [1, 2],
    [3, 4],
  ]);
  const points = freeLayout({ graph, groupOf: [0, 0, 0, 1, 1, 2], seed: 1 });
  const right = Math.max(points[0]!.x, points[1]!.x, points[2]!.x);
  const left = Math.min(points[3]!.x, points[4]!.x);
  const low = Math.max(...points.slice(0, 5).map((point) => point.y));
  expect(left > right || Math.min(points[3]!.y, points[4]!.y) > Math.max(points[0]!.y, points[1]!.y)).toBe(true);
  expect(points[5]!.y).toBeGreaterThan(low);
});

it('lays an empty map and one of a single actor', () => {
  expect(freeLayout({ graph: graphFromPairs([], []), groupOf: [], seed: 1 })).toEqual([]);
  expect(freeLayout({ graph: graphFromPairs(['a' as ActorId], []), groupOf: [0], seed: 1 })).toEqual([{ x: 0, y: 0 }]);
});
