import { type ActorGraph, placeFor, placeInRow } from './actorGraph';

/** Two vertices, and what their measured ties say together; `undefined`: they have none. */
export interface PairState {
  readonly a: number;
  readonly b: number;
  readonly marks: number | undefined;
}

/** One entry of a row to be put in (`from` ≤ place), or left out. */
interface Cut {
  readonly row: number;
  readonly place: number;
  readonly entry: number;
  readonly marks: number | undefined;
}

/**
 * The graph with these pairs as they are now. Rows between two cuts are copied at once. Arrays that stay as they are, are
 * the same. The graph must have marks. Time O(n + m), at the speed of a copy.
 */
export function withPairs(graph: ActorGraph, pairs: readonly PairState[]): ActorGraph {
  const cuts: Cut[] = [];
  const said: { readonly place: number; readonly marks: number }[] = [];
  for (const { a, b, marks } of pairs) {
    for (const [row, entry] of [
      [a, b],
      [b, a],
    ] as const) {
      const place = placeInRow(graph, row, entry);
      if (place === undefined) {
        if (marks !== undefined) cuts.push({ row, entry, place: placeFor(graph, row, entry), marks });
      } else if (marks === undefined) cuts.push({ row, entry, place, marks });
      else if (graph.marks?.[place] !== marks) said.push({ place, marks });
    }
  }
  const marked = said.length === 0 ? graph : { ...graph, marks: remarked(graph, said) };
  return cuts.length === 0 ? marked : cutAt(marked, cuts);
}

function remarked(
  { marks }: ActorGraph,
  said: readonly { readonly place: number; readonly marks: number }[],
): Uint8Array {
  const next = new Uint8Array(marks ?? []);
  for (const one of said) next[one.place] = one.marks;
  return next;
}

function cutAt({ ids, offsets, neighbours, marks = new Uint8Array(0) }: ActorGraph, cuts: Cut[]): ActorGraph {
  // Two entries that go to the same place: the row before first, then the smaller.
  cuts.sort((one, other) => one.place - other.place || one.row - other.row || one.entry - other.entry);
  const grown = cuts.reduce((sum, cut) => sum + (cut.marks === undefined ? -1 : 1), 0);
  const next = {
    offsets: offsets.slice(),
    neighbours: new Uint32Array(neighbours.length + grown),
    marks: new Uint8Array(neighbours.length + grown),
  };
  let read = 0;
  let written = 0;
  const copyTo = (place: number) => {
    next.neighbours.set(neighbours.subarray(read, place), written);
    next.marks.set(marks.subarray(read, place), written);
    written += place - read;
    read = place;
  };
  for (const { place, entry, marks: put } of cuts) {
    copyTo(place);
    if (put === undefined) read++;
    else {
      next.neighbours[written] = entry;
      next.marks[written++] = put;
    }
  }
  copyTo(neighbours.length);
  shift(next.offsets, cuts);
  return { ids, ...next, tieCount: next.neighbours.length / 2 };
}

/** Rows after a cut start farther, or nearer. */
function shift(offsets: Uint32Array, cuts: readonly Cut[]): void {
  const byRow = cuts.toSorted((one, other) => one.row - other.row);
  let moved = 0;
  let cut = 0;
  for (let row = 0; row < offsets.length; row++) {
    offsets[row] = (offsets[row] ?? 0) + moved;
    for (; byRow[cut]?.row === row; cut++) moved += byRow[cut]?.marks === undefined ? -1 : 1;
  }
}
