import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGroups } from '../../../src/analysis/groups/findGroups';
import { membersOf, relabelled } from '../../../src/analysis/groups/grouping';
import { modularity } from '../../../src/analysis/groups/modularity';
import { idsOf } from '../../../src/analysis/rowsOf';
import { pairsWithin, smallGraph } from '../../helpers/arbitraryGraphs';
import { numberedGraph, pairsOf } from '../../helpers/graphs';
import { piecesOf, tableOf } from '../measures/bruteForce';

/** Every way to split `size` vertices into groups. */
function partitions(size: number): number[][] {
  if (size === 0) return [[]];
  return partitions(size - 1).flatMap((labels) =>
    Array.from({ length: Math.max(-1, ...labels) + 2 }, (_, label) => [...labels, label]),
  );
}

describe('on any map', () => {
  it('groups are a partition, each held together by its own ties, before and after an edit', () => {
    const maps = fc
      .integer({ min: 2, max: 14 })
      .chain((size) => fc.tuple(pairsWithin(size), pairsWithin(size), fc.constant(size)));
    fc.assert(
      fc.property(maps, ([before, after, size]) => {
        const first = findGroups(numberedGraph(size, before), [], { seed: 1 });
        const graph = numberedGraph(size, [...before.slice(1), ...after.slice(0, 2)]);
        const second = findGroups(graph, first.groups, { seed: 1 });
        const table = tableOf(graph);
        const all = idsOf(graph).map((_, vertex) => vertex);
        const groups = second.groups.map(({ members }) => members.map((member) => idsOf(graph).indexOf(member)));
        expect(groups.flat().sort((a, b) => a - b)).toEqual(all);
        for (const group of groups) {
          const outside = all.filter((vertex) => !group.includes(vertex));
          expect(piecesOf(table, outside)).toHaveLength(1);
        }
        expect(new Set(second.groups.map(({ id }) => id)).size).toBe(groups.length);
      }),
    );
  });

  it('modularity is as defined, and none of all partitions of at most seven actors beats the one found', () => {
    fc.assert(
      fc.property(smallGraph(7), (graph) => {
        const ties = pairsOf(graph);
        const contactsOf = (vertex: number) => ties.filter((tie) => tie.includes(vertex)).length;
        const values = partitions(graph.order).map((labels) => {
          const grouping = relabelled(labels);
          const expected = membersOf(grouping).reduce((sum, members) => {
            const within = ties.filter(([a, b]) => members.includes(a) && members.includes(b)).length;
            const ends = members.reduce((total, member) => total + contactsOf(member), 0);
            return sum + within / ties.length - (ends / (2 * ties.length)) ** 2;
          }, 0);
          const actual = modularity(graph, grouping);
          expect(actual).toBeCloseTo(ties.length === 0 ? 0 : expected, 12);
          return actual;
        });
        expect(findGroups(graph, [], { seed: 1 }).modularity).toBeCloseTo(Math.max(...values), 9);
      }),
      { numRuns: 50 },
    );
  });
});
