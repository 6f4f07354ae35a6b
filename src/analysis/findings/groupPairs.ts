import type { ActorId } from '../../domain/brand';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { ActorGraph } from '../actorGraph';
import type { Partition, PartitionGroup } from '../partitions/partition';
import { type Rows, rowsOf } from '../rowsOf';

/** Two groups of at least two actors, with no pair of tied actors between them or exactly one. */
export interface GroupPair {
  readonly groups: readonly [PartitionGroup, PartitionGroup];
  /** The tied pair, in the order of the groups; absent when the groups are apart. */
  readonly tie?: readonly [ActorId, ActorId];
}

/**
 * All pairs of groups that are apart or held by one tie, in the order of the partition. Networks that share a member
 * are connected through it, and are left out. Time O(m + pairs of groups), once per partition.
 */
export function groupPairs(
  graph: ActorGraph,
  vertexOf: ReadonlyMap<ActorId, number>,
  { groups }: Partition,
): readonly GroupPair[] {
  return pairsOf(rowsOf(graph), vertexOf, groups);
}

const pairsOf = rememberedFor(
  (rows: Rows, vertexOf: ReadonlyMap<ActorId, number>, all: readonly PartitionGroup[]): readonly GroupPair[] => {
    const { groups, places } = placesOf(all, vertexOf);
    const { sharing, tied, from, to } = pairsBetween(rows, places, groups.length);
    const pairs: GroupPair[] = [];
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const pair = a * groups.length + b;
        if (sharing[pair] || tied[pair] === SEVERAL) continue;
        const [one, other] = [groups[a], groups[b]];
        const [first, second] = [rows.ids[from[pair] ?? 0], rows.ids[to[pair] ?? 0]];
        if (!one || !other) continue;
        if (!tied[pair]) pairs.push({ groups: [one, other] });
        else if (first !== undefined && second !== undefined)
          pairs.push({ groups: [one, other], tie: [first, second] });
      }
    }
    return pairs;
  },
);

/** Groups by vertex: those of `v` are `groups[offsets[v] … offsets[v + 1]]`, ascending. */
interface Places {
  readonly offsets: Uint32Array;
  readonly groups: Uint32Array;
}

/** Groups of two or more, and their members. Remembered for a list of groups, which an edit of ties does not change. */
const placesOf = rememberedFor(
  (
    all: readonly PartitionGroup[],
    vertexOf: ReadonlyMap<ActorId, number>,
  ): { readonly groups: readonly PartitionGroup[]; readonly places: Places } => {
    const groups = all.filter(({ members }) => members.length >= 2);
    const size = vertexOf.size;
    const members = groups.map((group) => Uint32Array.from(group.members, (member) => vertexOf.get(member) ?? size));
    // One row more than there are vertices, for members that are not on the graph.
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
  },
);

const SEVERAL = 2;

/** By pair of groups, the smaller first: whether they share a member, the number of tied pairs, the ends of one of these. */
function pairsBetween({ ids, offsets, neighbours }: Rows, places: Places, count: number) {
  const sharing = new Uint8Array(count * count);
  const tied = new Uint8Array(count * count);
  const from = new Uint32Array(count * count);
  const to = new Uint32Array(count * count);
  for (let vertex = 0; vertex < ids.length; vertex++) {
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
