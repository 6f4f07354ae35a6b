import type { ActorId } from '../../domain/brand';
import { rememberedStepsFor } from '../../domain/remembered/rememberedFor';
import { weighedSteps } from '../../domain/weighedSteps';
import type { ActorGraph } from '../actorGraph';
import type { Partition, PartitionGroup } from '../partitions/partition';

/** Two groups of two actors or more between which one pair of actors is tied, or none. */
export interface GroupPair {
  readonly groups: readonly [PartitionGroup, PartitionGroup];
  /** The two ends of the pair, in the order of the groups; absent: the groups are apart. */
  readonly tie?: readonly [ActorId, ActorId];
}

/**
 * Every pair of groups that are apart or held by one tie, in the order of the partition. Networks that share a member
 * meet in it: they are neither, and are left out. Time O(m + pairs of groups), for a partition. In steps.
 */
export function groupPairSteps(
  { ids, offsets, neighbours }: ActorGraph,
  vertexOf: ReadonlyMap<ActorId, number>,
  { groups }: Partition,
): Generator<void, readonly GroupPair[]> {
  return pairsOf(neighbours, offsets, ids, vertexOf, groups);
}

type Rows = Pick<ActorGraph, 'ids' | 'offsets' | 'neighbours'>;

/** Remembered for the rows of the graph, which an edit of actors leaves alone. */
const pairsOf = rememberedStepsFor(function* (
  neighbours: Uint32Array,
  offsets: Uint32Array,
  ids: readonly ActorId[],
  vertexOf: ReadonlyMap<ActorId, number>,
  all: readonly PartitionGroup[],
): Generator<void, readonly GroupPair[]> {
  const { groups, places } = yield* placesOf(all, vertexOf);
  yield;
  const { sharing, tied, from, to } = yield* pairsBetween({ ids, offsets, neighbours }, places, groups.length);
  yield;
  const pairs: GroupPair[] = [];
  for (let a = 0; a < groups.length; a++) {
    for (let b = a + 1; b < groups.length; b++) {
      const pair = a * groups.length + b;
      if (sharing[pair] || tied[pair] === SEVERAL) continue;
      const [one, other] = [groups[a], groups[b]];
      const [first, second] = [ids[from[pair] ?? 0], ids[to[pair] ?? 0]];
      if (!one || !other) continue;
      if (!tied[pair]) pairs.push({ groups: [one, other] });
      else if (first !== undefined && second !== undefined) pairs.push({ groups: [one, other], tie: [first, second] });
    }
  }
  return pairs;
});

/** By vertex: the groups it is in are `groups[offsets[v] … offsets[v + 1]]`, ascending. */
interface Places {
  readonly offsets: Uint32Array;
  readonly groups: Uint32Array;
}

/** The groups of two or more, and who is in them: remembered for a list of groups, which an edit of ties leaves alone. */
const placesOf = rememberedStepsFor(function* (
  all: readonly PartitionGroup[],
  vertexOf: ReadonlyMap<ActorId, number>,
): Generator<void, { readonly groups: readonly PartitionGroup[]; readonly places: Places }> {
  const groups = all.filter(({ members }) => members.length >= 2);
  const size = vertexOf.size;
  const members: Uint32Array[] = [];
  yield* weighedSteps(groups, sizeOf, (group) => {
    members.push(Uint32Array.from(group.members, (member) => vertexOf.get(member) ?? size));
  });
  // One row more than there are vertices: whoever is not on the graph.
  const offsets = new Uint32Array(size + 2);
  for (const vertices of members) for (const vertex of vertices) offsets[vertex + 1] = (offsets[vertex + 1] ?? 0) + 1;
  for (let vertex = 0; vertex <= size; vertex++)
    offsets[vertex + 1] = (offsets[vertex + 1] ?? 0) + (offsets[vertex] ?? 0);
  const free = offsets.slice();
  const placed = new Uint32Array(offsets[size + 1] ?? 0);
  members.forEach((vertices, group) => {
    for (const vertex of vertices) {
      const place = free[vertex] ?? 0;
      placed[place] = group;
      free[vertex] = place + 1;
    }
  });
  const places: Places = { offsets, groups: placed };
  return { groups, places };
});

function sizeOf({ members }: PartitionGroup): number {
  return members.length;
}

const SEVERAL = 2;
/** Vertices that are looked at in one step. */
const VERTICES = 8_000;

/** By pair of groups, the smaller first: whether they share a member, tied pairs of actors, the first one. */
function* pairsBetween({ ids, offsets, neighbours }: Rows, places: Places, count: number) {
  const sharing = new Uint8Array(count * count);
  const tied = new Uint8Array(count * count);
  const from = new Uint32Array(count * count);
  const to = new Uint32Array(count * count);
  for (let vertex = 0; vertex < ids.length; vertex++) {
    if (vertex % VERTICES === VERTICES - 1) yield;
    const end = places.offsets[vertex + 1] ?? 0;
    for (let place = places.offsets[vertex] ?? 0; place < end; place++) {
      const row = (places.groups[place] ?? 0) * count;
      for (let next = place + 1; next < end; next++) sharing[row + (places.groups[next] ?? 0)] = 1;
      const last = offsets[vertex + 1] ?? 0;
      for (let at = offsets[vertex] ?? 0; at < last; at++) {
        const other = neighbours[at] ?? 0;
        const until = places.offsets[other + 1] ?? 0;
        for (let theirs = places.offsets[other] ?? 0; theirs < until; theirs++) {
          const pair = row + (places.groups[theirs] ?? 0);
          if (tied[pair] === SEVERAL) continue;
          tied[pair] = (tied[pair] ?? 0) + 1;
          from[pair] = vertex;
          to[pair] = other;
        }
      }
    }
  }
  return { sharing, tied, from, to };
}
