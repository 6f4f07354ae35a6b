import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf } from '../rowsOf';
import { seededRandom } from '../seededRandom';
import { aloneEach, type Grouping, membersOf } from './grouping';
import { leiden } from './leiden';
import type { SearchGraph } from './searchGraph';

export interface PartsOfGroup {
  /** Largest first; members ascending. */
  readonly parts: readonly (readonly number[])[];
  /** Gain of splitting into these parts, in ties (modularity × ties of the map). */
  readonly gain: number;
}

/**
 * Splits a group into the parts it would fall into, the rest of the map unchanged. `members` ascending. Time: two
 * passes of Leiden's phases on the group.
 */
export function partsOfGroup(graph: ActorGraph, members: readonly number[]): PartsOfGroup {
  const group = within(graph, members);
  const grouping = aloneEach(members.length);
  const search = leiden(group);
  // A fixed seed, so that the parts of a group depend on the group alone.
  const random = seededRandom(1);
  search.better(grouping, random);
  search.better(grouping, random);
  const parts = membersOf(grouping)
    .map((part) => part.map((index) => members[index] ?? 0))
    .sort((a, b) => b.length - a.length);
  return { parts, gain: worthOf(group, grouping) - worthOf(group, new Uint32Array(members.length)) };
}

/** Subgraph of the group; members keep the strength they have on the whole map. */
function within(graph: ActorGraph, members: readonly number[]): SearchGraph {
  const indexOf = new Map(members.map((vertex, index) => [vertex, index]));
  const rows = members.map((vertex) =>
    [...neighboursOf(rowsOf(graph), vertex)].flatMap((other) => indexOf.get(other) ?? []),
  );
  const offsets = new Uint32Array(members.length + 1);
  rows.forEach((row, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + row.length;
  });
  const neighbours = Uint32Array.from(rows.flat());
  return {
    size: members.length,
    offsets,
    neighbours,
    weights: new Float64Array(neighbours.length).fill(1),
    strengths: Float64Array.from(members, (vertex) => neighboursOf(rowsOf(graph), vertex).length),
    ends: 2 * graph.size,
  };
}

/** Contribution of these groups to modularity × ties of the whole map. */
function worthOf({ size, offsets, neighbours, strengths, ends }: SearchGraph, grouping: Grouping): number {
  const strengthOf = new Float64Array(size);
  let entries = 0;
  for (let vertex = 0; vertex < size; vertex++) {
    const label = grouping[vertex] ?? 0;
    strengthOf[label] = (strengthOf[label] ?? 0) + (strengths[vertex] ?? 0);
    for (let at = offsets[vertex] ?? 0; at < (offsets[vertex + 1] ?? 0); at++) {
      if (grouping[neighbours[at] ?? 0] === label) entries++;
    }
  }
  return entries / 2 - strengthOf.reduce((sum, own) => sum + own ** 2, 0) / (2 * ends);
}
