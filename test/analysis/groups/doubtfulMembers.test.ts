import { describe, expect, it } from 'vitest';
import { doubtfulMembers } from '../../../src/analysis/groups/doubtfulMembers';
import { findGroups } from '../../../src/analysis/groups/findGroups';
import { relabelled } from '../../../src/analysis/groups/grouping';
import { modularity } from '../../../src/analysis/groups/modularity';
import { idsOf } from '../../../src/analysis/rowsOf';
import type { GroupId } from '../../../src/domain/brand';
import type { KeptGroup } from '../../../src/domain/keptGroup';
import { aGraph, idOf, numberedGraph } from '../../helpers/graphs';
import { plantedPartition } from '../../helpers/plantedPartition';

/** Groups named after their first member: `groups('a b', 'x y')`. */
const groups = (...kept: string[]): KeptGroup[] =>
  kept.map((members, colour) => ({
    id: members.split(' ')[0] as GroupId,
    colour,
    members: members.split(' ').map(idOf),
  }));

const TRIANGLES = ['a-b', 'b-c', 'a-c', 'x-y', 'y-z', 'x-z'];

describe('who is between two groups', () => {
  it('has as many ties to either', () => {
    const graph = aGraph([...TRIANGLES, 'm-a', 'm-x']);
    expect([...doubtfulMembers(graph, groups('a b c m', 'x y z'))]).toEqual([['m', ['x']]]);
    expect([...doubtfulMembers(graph, groups('a b c', 'm x y z'))]).toEqual([['m', ['a']]]);
  });

  it('is nobody with one tie more in their group, nobody with ties there only, nobody without ties', () => {
    const graph = aGraph([...TRIANGLES, 'm-a', 'm-b', 'm-x'], ['alone']);
    expect(doubtfulMembers(graph, groups('a b c m', 'x y z', 'alone')).size).toBe(0);
  });

  it('is somebody better off elsewhere, kept where they were', () => {
    const graph = aGraph([...TRIANGLES, 'm-a', 'm-x', 'm-y']);
    expect(doubtfulMembers(graph, groups('a b c m', 'x y z')).get(idOf('m'))).toEqual(['x']);
  });

  it('may be between more than two, the nearest first', () => {
    const graph = aGraph([...TRIANGLES, 'p-q', 'q-r', 'p-r', 'm-a', 'm-x', 'm-p', 'r-b']);
    const near = doubtfulMembers(graph, groups('a b c m', 'p q r', 'x y z')).get(idOf('m'));
    expect(near).toEqual(['x', 'p']);
  });

  it('loses less than a quarter of a tie by moving, as modularity says, and nobody else does', () => {
    const graph = numberedGraph(60, plantedPartition({ size: 60, groupSize: 12, inside: 0.6, seed: 3 }));
    const found = findGroups(graph, [], { seed: 1 });
    const groupOf = new Map(found.groups.flatMap(({ id, members }) => members.map((m) => [m, id] as const)));
    const ifIn = (actor: string, group: GroupId) => {
      const numbers = new Map(found.groups.map(({ id }, number) => [id, number]));
      const labels = idsOf(graph).map((id) => numbers.get(id === actor ? group : groupOf.get(id)!)!);
      return modularity(graph, relabelled(labels)) * graph.size;
    };
    const doubtful = doubtfulMembers(graph, found.groups);
    expect(doubtful.size).toBeGreaterThan(0);
    for (const actor of idsOf(graph)) {
      const around = new Set(graph.neighbors(actor).map((id) => groupOf.get(idOf(id))!));
      const own = groupOf.get(actor)!;
      const near = [...around].filter((id) => id !== own && ifIn(actor, own) - ifIn(actor, id) < 0.25);
      expect([...(doubtful.get(actor) ?? [])].sort()).toEqual(near.sort());
    }
  });
});
