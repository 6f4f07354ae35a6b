import type { ActorId } from '../../domain/brand';
import { type ActorGraph, neighboursOf } from '../actorGraph';
import type { Partition, PartitionGroup } from '../partitions/partition';

/** Two groups of two actors or more, and the pairs of actors tied between them. */
export interface GroupPair {
  readonly groups: readonly [PartitionGroup, PartitionGroup];
  readonly tied: 'none' | 'one' | 'several';
  /** When exactly one pair is tied: its two ends, in the order of the groups. */
  readonly tie?: readonly [ActorId, ActorId];
}

/**
 * Every pair of groups, in the order of the partition. Networks that share a member meet in it: they are neither apart
 * nor held by a single tie, and are left out. Time O(m + pairs of groups), for a partition.
 */
export function groupPairs(
  graph: ActorGraph,
  vertexOf: ReadonlyMap<ActorId, number>,
  partition: Partition,
): GroupPair[] {
  const groups = partition.groups.filter(({ members }) => members.length >= 2);
  const groupsOf: number[][] = graph.ids.map(() => []);
  groups.forEach(({ members }, group) => {
    for (const member of members) groupsOf[vertexOf.get(member) ?? -1]?.push(group);
  });
  const keyOf = (a: number, b: number) => a * groups.length + b;
  const sharing = new Set<number>();
  for (const own of groupsOf) for (const a of own) for (const b of own) if (a < b) sharing.add(keyOf(a, b));
  const { first, several } = tiesBetween(graph, groupsOf, keyOf);
  return groups.flatMap((one, a) =>
    groups.slice(a + 1).flatMap((other, index): GroupPair[] => {
      const key = keyOf(a, a + 1 + index);
      if (sharing.has(key)) return [];
      const pair = { groups: [one, other] as const };
      const tie = first.get(key);
      if (!tie) return [{ ...pair, tied: 'none' }];
      return several.has(key) ? [{ ...pair, tied: 'several' }] : [{ ...pair, tied: 'one', tie }];
    }),
  );
}

/** The first tied pair of actors between each pair of groups, and the pairs of groups that have more than one. */
function tiesBetween(
  graph: ActorGraph,
  groupsOf: readonly (readonly number[])[],
  keyOf: (a: number, b: number) => number,
) {
  const first = new Map<number, readonly [ActorId, ActorId]>();
  const several = new Set<number>();
  graph.ids.forEach((from, vertex) => {
    for (const other of neighboursOf(graph, vertex)) {
      const to = graph.ids[other];
      if (to === undefined) continue;
      for (const a of groupsOf[vertex] ?? []) {
        for (const b of groupsOf[other] ?? []) {
          if (a >= b) continue;
          const key = keyOf(a, b);
          if (first.has(key)) several.add(key);
          else first.set(key, [from, to]);
        }
      }
    }
  });
  return { first, several };
}
