import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf } from '../rowsOf';
import type { Grouping } from './grouping';

/** Groups while some actors move between them. Tracks strengths, and computes the gain of a move in ties (modularity × ties). */
export interface GroupTable {
  /** Vertex → label of its group; changed only by `move`. */
  readonly labels: Uint32Array;
  readonly sizeOf: (label: number) => number;
  readonly membersOf: (label: number) => number[];
  readonly freeLabel: () => number;
  /** Ties of a vertex to each group around it, by label. */
  readonly tiesAround: (vertex: number) => Map<number, number>;
  /** Ties of a group to each other group, by label. */
  readonly tiesOfGroup: (label: number) => Map<number, number>;
  /** Contribution of a vertex to a group, its own strength not counted in the group's. */
  readonly worth: (vertex: number, label: number, around: ReadonlyMap<number, number>) => number;
  /** Gain of merging two groups with `ties` ties between them. */
  readonly joining: (one: number, other: number, ties: number) => number;
  readonly move: (vertex: number, label: number) => void;
}

export function groupTable(graph: ActorGraph, grouping: Grouping): GroupTable {
  const rows = rowsOf(graph);
  const { offsets, neighbours } = rows;
  const size = grouping.length;
  const ends = neighbours.length;
  const labels = grouping.slice();
  const strengths = new Float64Array(size);
  const sizes = new Uint32Array(size);
  const contactsOf = (vertex: number) => (offsets[vertex + 1] ?? 0) - (offsets[vertex] ?? 0);
  const weigh = (vertex: number, label: number, sign: 1 | -1) => {
    strengths[label] = (strengths[label] ?? 0) + sign * contactsOf(vertex);
    sizes[label] = (sizes[label] ?? 0) + sign;
  };
  labels.forEach((label, vertex) => weigh(vertex, label, 1));

  const membersOf = (label: number) => {
    const members: number[] = [];
    labels.forEach((own, vertex) => {
      if (own === label) members.push(vertex);
    });
    return members;
  };
  const tiesAround = (vertex: number, into = new Map<number, number>()) => {
    for (const other of neighboursOf(rows, vertex)) {
      const label = labels[other] ?? 0;
      into.set(label, (into.get(label) ?? 0) + 1);
    }
    return into;
  };
  return {
    labels,
    sizeOf: (label) => sizes[label] ?? 0,
    membersOf,
    freeLabel: () => sizes.indexOf(0),
    tiesAround: (vertex) => tiesAround(vertex),
    tiesOfGroup: (label) => {
      const ties = new Map<number, number>();
      for (const member of membersOf(label)) tiesAround(member, ties);
      ties.delete(label);
      return ties;
    },
    worth: (vertex, label, around) => {
      const contacts = contactsOf(vertex);
      const others = (strengths[label] ?? 0) - (labels[vertex] === label ? contacts : 0);
      return (around.get(label) ?? 0) - (contacts * others) / ends;
    },
    joining: (one, other, ties) => ties - ((strengths[one] ?? 0) * (strengths[other] ?? 0)) / ends,
    move: (vertex, label) => {
      weigh(vertex, labels[vertex] ?? 0, -1);
      weigh(vertex, label, 1);
      labels[vertex] = label;
    },
  };
}
