import { describe, expect, it } from 'vitest';
import { changedActors } from '../../../src/analysis/groups/changedActors';
import { type FoundGroups, findGroups } from '../../../src/analysis/groups/findGroups';
import { idsOf } from '../../../src/analysis/rowsOf';
import type { GroupId } from '../../../src/domain/brand';
import type { KeptGroup } from '../../../src/domain/keptGroup';
import { aGraph, graphOfPairs, idOf, numberedGraph } from '../../helpers/graphs';
import { networkFixture } from '../../helpers/networkFixture';
import { plantedPartition } from '../../helpers/plantedPartition';

const sizesOf = ({ groups }: FoundGroups) => groups.map(({ members }) => members.length);
const karate = graphOfPairs(networkFixture('karate').ties);
const TWO_TRIANGLES = ['a-b', 'b-c', 'a-c', 'x-y', 'y-z', 'x-z', 'c-x'];

/** Actors whose group is not the one they were kept in. */
function moved(kept: readonly KeptGroup[], found: readonly KeptGroup[]): string[] {
  const before = new Map(kept.flatMap(({ id, members }) => members.map((member) => [member, id])));
  return found.flatMap(({ id, members }) => members.filter((member) => before.get(member) !== id));
}

/** A map of five groups of ten. */
const workshopMap = (seed: number) =>
  numberedGraph(50, plantedPartition({ size: 50, groupSize: 10, inside: 0.8, seed }));

describe('a search from scratch', () => {
  it('reaches the best modularity known for the karate club, from any seed', () => {
    for (const seed of [1, 2, 3, 99]) expect(findGroups(karate, [], { seed }).modularity).toBeCloseTo(0.4197896121, 9);
  });

  it('reaches it for the Southern women and the Florentine families', () => {
    for (const name of ['davis', 'florentine'] as const) {
      const { ties, others, expected } = networkFixture(name);
      const { modularity } = findGroups(graphOfPairs(ties, others), [], { seed: 1 });
      expect(modularity).toBeGreaterThanOrEqual(expected.bestModularity - 1e-9);
    }
  });

  it('gives the same groups, ids and colours each time', () => {
    expect(findGroups(karate, [], { seed: 5 })).toEqual(findGroups(karate, [], { seed: 5 }));
  });

  it('does not depend on the order of rows', () => {
    const { ties } = networkFixture('karate');
    const shuffled = ties.toReversed().map(([a, b]) => [b, a] as const);
    expect(findGroups(graphOfPairs(shuffled), [], { seed: 5 })).toEqual(findGroups(karate, [], { seed: 5 }));
  });

  it('leaves actors without ties alone, and an empty map without groups', () => {
    expect(sizesOf(findGroups(aGraph(['a-b'], ['c', 'd']), [], { seed: 1 }))).toEqual([2, 1, 1]);
    expect(findGroups(aGraph([], ['a', 'b']), [], { seed: 1 })).toMatchObject({
      modularity: 0,
      groups: [{ members: ['a'] }, { members: ['b'] }],
    });
    expect(findGroups(aGraph([]), [], { seed: 1 })).toEqual({ groups: [], modularity: 0 });
  });

  it('gives the eight colours to the largest groups first, then starts again', () => {
    const pairs = Array.from({ length: 9 }, (_, group) =>
      Array.from({ length: 11 - group }, (_, i): [number, number] => [group * 20, group * 20 + i + 1]),
    ).flat();
    const { groups } = findGroups(numberedGraph(180, pairs), [], { seed: 1 });
    expect(groups.slice(0, 9).map(({ colour }) => colour)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0]);
  });
});

describe('a search from kept groups', () => {
  it('finds the very same groups when nothing changed, whatever the seed', () => {
    for (const graph of [karate, workshopMap(1), workshopMap(2)]) {
      const cold = findGroups(graph, [], { seed: 1 });
      for (const seed of [1, 2, 3]) expect(findGroups(graph, cold.groups, { seed })).toEqual(cold);
    }
  });

  it('keeps identity, name and colour while members come and go', () => {
    const kept: KeptGroup[] = [
      { id: 'north' as GroupId, name: 'Le nord', colour: 6, members: ['a', 'b', 'c'].map(idOf) },
      { id: 'south' as GroupId, colour: 2, members: ['x', 'y', 'z'].map(idOf) },
    ];
    const { groups } = findGroups(aGraph([...TWO_TRIANGLES, 'new-a', 'new-b']), kept, { seed: 1 });
    expect(groups).toEqual([
      { id: 'north', name: 'Le nord', colour: 6, members: ['a', 'b', 'c', 'new'] },
      { id: 'south', colour: 2, members: ['x', 'y', 'z'] },
    ]);
  });

  it('splits a kept group that fell apart; the larger part keeps its identity, the other gets a free colour', () => {
    const kept: KeptGroup[] = [
      { id: 'all' as GroupId, name: 'Tous', colour: 0, members: ['a', 'b', 'c', 'x', 'y'].map(idOf) },
    ];
    const { groups } = findGroups(aGraph(['a-b', 'b-c', 'a-c', 'x-y']), kept, { seed: 1 });
    expect(groups[0]).toEqual({ id: 'all', name: 'Tous', colour: 0, members: ['a', 'b', 'c'] });
    expect(groups[1]).toMatchObject({ colour: 1, members: ['x', 'y'] });
    expect(groups[1]?.id).not.toBe('all');
  });

  it('stays near what a search from scratch would find while a map is drawn tie by tie', () => {
    for (const inside of [0.8, 0.6]) {
      const pairs = plantedPartition({ size: 50, groupSize: 10, inside, seed: 4 });
      let kept: readonly KeptGroup[] = [];
      let before = numberedGraph(50, []);
      pairs.forEach((_, last) => {
        const graph = numberedGraph(50, pairs.slice(0, last + 1));
        const found = findGroups(graph, kept, { seed: 1, touched: changedActors(before, graph) });
        if (last % 10 === 9) {
          const best = findGroups(graph, [], { seed: 1 }).modularity;
          expect(found.modularity).toBeGreaterThan(best - 0.1);
        }
        kept = found.groups;
        before = graph;
      });
    }
  });

  it('leaves a grouping that is nearly the best, whoever the edit is about, and finds the best when asked to regroup', () => {
    const best = findGroups(karate, [], { seed: 1 }).groups;
    const [stray] = best[0]!.members;
    const nearlyBest = best.map((group, index) => ({
      ...group,
      members: index === 1 ? [...group.members, stray!] : group.members.filter((member) => member !== stray),
    }));
    const kept = findGroups(karate, nearlyBest, { seed: 1, touched: [best[2]!.members[0]!] });
    expect(moved(nearlyBest, kept.groups)).toEqual([]);
    expect(kept.modularity).toBeLessThan(0.4197);
    expect(findGroups(karate, nearlyBest, { seed: 1 }).groups).toEqual(kept.groups);
    expect(findGroups(karate, nearlyBest, { seed: 1, fromScratch: true }).modularity).toBeCloseTo(0.4197896121, 9);
  });

  it('searches anew when kept groups are none of its own, unless it is told whom the edit is about', () => {
    const all: KeptGroup[] = [{ id: 'all' as GroupId, colour: 0, members: idsOf(karate) }];
    expect(findGroups(karate, all, { seed: 1 }).modularity).toBeGreaterThan(0.4);
    expect(findGroups(karate, all, { seed: 1, touched: [] }).groups).toEqual(all);
  });

  it('forgets them when asked to regroup, but names what lives on', () => {
    const kept: KeptGroup[] = [
      { id: 'odd' as GroupId, name: 'Mal rangé', colour: 3, members: ['a', 'b', 'c', 'x'].map(idOf) },
      { id: 'rest' as GroupId, colour: 1, members: ['y', 'z'].map(idOf) },
    ];
    const { groups } = findGroups(aGraph(TWO_TRIANGLES), kept, { seed: 1, fromScratch: true });
    expect(groups).toEqual([
      { id: 'odd', name: 'Mal rangé', colour: 3, members: ['a', 'b', 'c'] },
      { id: 'rest', colour: 1, members: ['x', 'y', 'z'] },
    ]);
  });

  it('never gives a new group an id that is kept', () => {
    const [first] = findGroups(aGraph(['a-b']), [], { seed: 1 }).groups;
    const kept = [{ ...first!, members: [idOf('z')] }];
    const { groups } = findGroups(aGraph(['a-b'], ['z']), kept, { seed: 1 });
    expect(new Set(groups.map(({ id }) => id)).size).toBe(2);
    expect(groups.find(({ members }) => members.includes(idOf('z')))?.id).toBe(first?.id);
  });
});
