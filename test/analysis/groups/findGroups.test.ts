import { describe, expect, it } from 'vitest';
import type { ActorGraph } from '../../../src/analysis/actorGraph';
import { type FoundGroups, findGroups } from '../../../src/analysis/groups/findGroups';
import { aloneEach, membersOf } from '../../../src/analysis/groups/grouping';
import { seededRandom } from '../../../src/analysis/groups/seededRandom';
import { settle } from '../../../src/analysis/groups/settle';
import type { GroupId } from '../../../src/domain/brand';
import type { KeptGroup } from '../../../src/domain/keptGroup';
import { aGraph, graphOfPairs, idOf, numberedGraph, pairsOf } from '../../helpers/graphs';
import { networkFixture } from '../../helpers/networkFixture';

const sizesOf = ({ groups }: FoundGroups) => groups.map(({ members }) => members.length);
const karate = graphOfPairs(networkFixture('karate').ties);
const TWO_TRIANGLES = ['a-b', 'b-c', 'a-c', 'x-y', 'y-z', 'x-z', 'c-x'];

/** Actors whose group is not the one they were kept in. */
function moved(kept: readonly KeptGroup[], found: readonly KeptGroup[]): string[] {
  const before = new Map(kept.flatMap(({ id, members }) => members.map((member) => [member, id])));
  return found.flatMap(({ id, members }) => members.filter((member) => before.get(member) !== id));
}

/** A map of five groups of nine; `inside`: share of its ties drawn within a group, the rest anywhere. */
function workshopMap(seed: number, inside = 0.8): ActorGraph {
  const random = seededRandom(seed);
  const draw = (below: number) => Math.floor(random() * below);
  const pairs = Array.from({ length: 130 }, (): [number, number] => {
    const a = draw(45);
    return [a, random() < inside ? draw(9) * 5 + (a % 5) : draw(45)];
  });
  return numberedGraph(45, pairs);
}

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

  it.each([0.8, 0.5])(
    'moves none but the actors concerned, over 200 ties added to maps with %d of ties inside',
    (inside) => {
      const maps = [1, 2, 3, 4].map((seed) => {
        const graph = workshopMap(seed, inside);
        return { graph, ties: pairsOf(graph), kept: findGroups(graph, [], { seed: 1 }).groups };
      });
      const random = seededRandom(11);
      const draw = () => Math.floor(random() * 45);
      let total = 0;
      for (let edit = 0; edit < 200; edit++) {
        const { graph, ties, kept } = maps[edit % maps.length]!;
        const tie: [number, number] = [draw(), draw()];
        const movers = moved(kept, findGroups(numberedGraph(45, [...ties, tie]), kept, { seed: 1 }).groups);
        const ends = tie.map((vertex) => graph.ids[vertex]!);
        const around = kept.filter(({ members }) => members.some((member) => ends.includes(member)));
        const concerned = around.flatMap(({ members }) => members);
        expect(movers.length).toBeLessThanOrEqual(2);
        expect(movers.filter((mover) => !concerned.includes(idOf(mover)))).toEqual([]);
        total += movers.length;
      }
      expect(total).toBeLessThanOrEqual(20);
    },
  );

  it('stays near what a search from scratch would find while a map is drawn tie by tie', () => {
    const { ties } = networkFixture('karate');
    let kept: readonly KeptGroup[] = [];
    ties.forEach((_, last) => {
      const graph = graphOfPairs(ties.slice(0, last + 1));
      const found = findGroups(graph, kept, { seed: 1 });
      if (last % 10 === 0) {
        const best = findGroups(graph, [], { seed: 1 }).modularity;
        expect(found.modularity).toBeGreaterThan(best - 0.06);
      }
      kept = found.groups;
    });
  });

  it('leaves a grouping that is nearly the best, and finds the best when asked to regroup', () => {
    const nearlyBest = membersOf(settle(karate, aloneEach(karate.ids.length))).map(
      (members, index): KeptGroup => ({
        id: `kept${index}` as GroupId,
        colour: index,
        members: members.map((vertex) => karate.ids[vertex]!),
      }),
    );
    const kept = findGroups(karate, nearlyBest, { seed: 1 });
    expect(moved(nearlyBest, kept.groups)).toEqual([]);
    expect(kept.modularity).toBeLessThan(0.4197);
    expect(findGroups(karate, nearlyBest, { seed: 1, fromScratch: true }).modularity).toBeCloseTo(0.4197896121, 9);
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
