import { type Adjacency, neighboursOf } from '../../analysis/rowsOf';
import type { Bodies, Springs } from './bodies';
import { discRadius, shareOf } from './groupSeats';

/** Ties within a group pull three times as strongly. This makes groups look closer than they are, which the legend says. */
const ACROSS = 1 / 3;
/** Beside an actor with more contacts, not all have room: as strong a pull would push the middle one to the edge. */
const FEW_CONTACTS = 3;
const LENGTH = { inside: 1.1, across: 2 } as const;

/** A map as bodies to place, those without ties first. */
export interface Crowd {
  /** Body → vertex. */
  readonly vertices: readonly number[];
  readonly untied: number;
  readonly springs: Springs;
  readonly groupOf: Int32Array;
  /** Members of each group; untied actors, if any, are the first group. */
  readonly groupSizes: Float64Array;
}

/** `groupOf`: vertex → group number, negative: none. Time O(n + m). */
export function crowdOf(graph: Adjacency, groupOf: ArrayLike<number>): Crowd {
  const all = Array.from({ length: Math.max(0, graph.offsets.length - 1) }, (_, vertex) => vertex);
  const contacts = all.map((vertex) => neighboursOf(graph, vertex).length);
  const untied = all.filter((vertex) => contacts[vertex] === 0);
  const vertices = [...untied, ...all.filter((vertex) => contacts[vertex] !== 0)];
  const numbers = new Map<number | string, number>();
  const own = Int32Array.from(vertices, (vertex) => {
    const group = groupOf[vertex] ?? -1;
    // An actor in no group is its own group.
    const key = contacts[vertex] === 0 ? 'untied' : group < 0 ? `alone ${vertex}` : group;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const groupSizes = new Float64Array(numbers.size);
  for (const group of own) groupSizes[group] = (groupSizes[group] ?? 0) + 1;
  return {
    vertices,
    untied: untied.length,
    springs: springsOf(graph, vertices, own, contacts),
    groupOf: own,
    groupSizes,
  };
}

/** A crowd at given places, ready to be settled. */
export function bodiesOf(
  { vertices, untied, springs, groupOf, groupSizes }: Crowd,
  xs: Float64Array,
  ys: Float64Array,
): Bodies {
  return {
    xs,
    ys,
    weights: new Float64Array(vertices.length).fill(1),
    radii: new Float64Array(vertices.length).fill(0.5),
    springs,
    groupOf,
    groupRadii: groupSizes.map((members, group) => (group === 0 && untied > 0 ? 0 : discRadius(members))),
    fixed: untied,
  };
}

function springsOf(
  graph: Adjacency,
  vertices: readonly number[],
  groupOf: Int32Array,
  contacts: readonly number[],
): Springs {
  const bodyOf = new Int32Array(vertices.length);
  vertices.forEach((vertex, i) => {
    bodyOf[vertex] = i;
  });
  const columns = {
    from: [] as number[],
    to: [] as number[],
    pull: [] as number[],
    length: [] as number[],
    share: [] as number[],
  };
  vertices.forEach((vertex, i) => {
    for (const neighbour of neighboursOf(graph, vertex)) {
      if (neighbour < vertex) continue;
      const j = bodyOf[neighbour] ?? i;
      const [own, other] = [contacts[vertex] ?? 1, contacts[neighbour] ?? 1];
      // An actor with one contact stands beside it even outside groups, so that a directory is pairs and not long lines.
      const isBeside = Math.min(own, other) === 1 && Math.max(own, other) <= FEW_CONTACTS;
      const isInside = groupOf[i] === groupOf[j] || isBeside;
      columns.from.push(i);
      columns.to.push(j);
      columns.pull.push((isInside ? 1 : ACROSS) / Math.min(own, other));
      columns.length.push(isInside ? LENGTH.inside : LENGTH.across);
      columns.share.push(shareOf(own, other));
    }
  });
  return {
    from: Int32Array.from(columns.from),
    to: Int32Array.from(columns.to),
    pull: Float64Array.from(columns.pull),
    length: Float64Array.from(columns.length),
    share: Float64Array.from(columns.share),
  };
}
