import type { Actor } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import { drained } from '../domain/drained';
import { byCodeUnits } from '../domain/folding';
import type { MapDocument } from '../domain/mapDocument';
import { rememberedFor } from '../domain/remembered/rememberedFor';
import { sortedInRuns } from '../domain/sortedInRuns';
import type { Tie } from '../domain/tie';
import { marksOfTie, SEVERAL } from './tieMarks';
import { isActorVisible, isTieMeasured, type Visibility } from './visibility';

/**
 * The graph that is measured: undirected, simple, one edge for each pair of actors with at least one measured tie.
 * Compressed rows on typed arrays: the neighbours of vertex `v` are `neighbours[offsets[v] … offsets[v + 1]]`,
 * ascending. Vertices are numbered by name, so that results depend on the map and never on the order of its rows.
 * Plain data: it crosses to a worker as it is.
 */
export interface ActorGraph {
  /** Vertex → actor. */
  readonly ids: readonly ActorId[];
  /** `ids.length + 1` entries. */
  readonly offsets: Uint32Array;
  /** Two entries for each edge. */
  readonly neighbours: Uint32Array;
  /** Pairs of actors with a measured tie. */
  readonly tieCount: number;
  /** Beside each entry of `neighbours`: what the ties of the pair say (`tieMarks.ts`). Absent: not made from a document. */
  readonly marks?: Uint8Array;
}

/** Who is tied to whom, whoever they are: numbers alone, which cross to a thread in no time however many they are. */
export type Adjacency = Pick<ActorGraph, 'offsets' | 'neighbours'>;

/** Ties that are looked at in one step: some ten milliseconds. */
const PIECE = 20_000;

/** Builds the measured graph. Time O(n log n + m). `graphAfter` answers sooner when one before it is known. */
export function actorGraphOf(document: MapDocument, visibility: Visibility): ActorGraph {
  return drained(actorGraphSteps(document, visibility));
}

/** The same, in steps of some ten milliseconds. */
export function* actorGraphSteps(document: MapDocument, visibility: Visibility): Generator<void, ActorGraph> {
  const visible = [...document.actors.values()].filter((actor) => isActorVisible(actor, visibility));
  const actors = yield* sortedInRuns(visible, byIdentity);
  yield;
  const ids = actors.map((actor) => actor.id);
  const rows: Rows = { vertexOf: vertexIndex(ids), ends: [], marks: [] };
  const ties = document.ties.values();
  do yield;
  while (!addTies(ties, visibility, rows));
  yield;
  return graphFromRows(ids, rows.ends, rows.marks);
}

interface Rows {
  readonly vertexOf: ReadonlyMap<ActorId, number>;
  /** Two for each tie. */
  readonly ends: number[];
  readonly marks: number[];
}

/** The next of the ties that are measured. True when there are no more. */
function addTies(ties: Iterator<Tie>, visibility: Visibility, { vertexOf, ends, marks }: Rows): boolean {
  for (let looked = 0; looked < PIECE; looked++) {
    const { done, value: tie } = ties.next();
    if (done) return true;
    if (!isTieMeasured(tie, visibility)) continue;
    const a = vertexOf.get(tie.a);
    const b = vertexOf.get(tie.b);
    if (a === undefined || b === undefined) continue;
    ends.push(a, b);
    marks.push(marksOfTie(tie));
  }
  return false;
}

/** A graph from pairs of vertices; repeated pairs and pairs of one vertex with itself are dropped. Time O(n + m). */
export function graphFromPairs(ids: readonly ActorId[], pairs: Iterable<readonly [number, number]>): ActorGraph {
  const ends: number[] = [];
  for (const [a, b] of pairs) if (a !== b) ends.push(a, b);
  const { marks: _, ...graph } = graphFromRows(ids, ends, []);
  return graph;
}

/**
 * `ends`: two for each pair, that may come several times. Sorted by counting, twice: entries are dealt to the rows of one
 * end, then, row after row, to those of the other, which therefore come out ascending.
 */
function graphFromRows(ids: readonly ActorId[], ends: readonly number[], marksOf: readonly number[]) {
  const size = ids.length;
  const starts = new Uint32Array(size + 1);
  for (const end of ends) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let vertex = 0; vertex < size; vertex++) starts[vertex + 1] = (starts[vertex + 1] ?? 0) + (starts[vertex] ?? 0);
  const dealt = new Uint32Array(ends.length);
  const free = starts.slice();
  for (let at = 0; at < ends.length; at++) {
    const end = ends[at] ?? 0;
    const place = free[end] ?? 0;
    // Where it comes from is kept, for its other end and its marks.
    dealt[place] = at;
    free[end] = place + 1;
  }
  const rows = new Uint32Array(ends.length);
  const marks = new Uint8Array(ends.length);
  const filled = starts.slice();
  for (let vertex = 0; vertex < size; vertex++) {
    for (let place = starts[vertex] ?? 0; place < (starts[vertex + 1] ?? 0); place++) {
      const at = dealt[place] ?? 0;
      const other = ends[at ^ 1] ?? 0;
      const end = filled[other] ?? 0;
      const again = end > (starts[other] ?? 0) && rows[end - 1] === vertex;
      const kept = again ? end - 1 : end;
      rows[kept] = vertex;
      marks[kept] = (again ? (marks[kept] ?? 0) | SEVERAL : 0) | (marksOf[at >> 1] ?? 0);
      filled[other] = kept + 1;
    }
  }
  return closedUp(ids, starts, filled, rows, marks);
}

/** Rows without the room that repeated pairs left at their ends. */
function closedUp(
  ids: readonly ActorId[],
  starts: Uint32Array,
  filled: Uint32Array,
  rows: Uint32Array,
  marks: Uint8Array,
) {
  const offsets = new Uint32Array(ids.length + 1);
  for (let vertex = 0; vertex < ids.length; vertex++) {
    const from = starts[vertex] ?? 0;
    const to = filled[vertex] ?? 0;
    const place = offsets[vertex] ?? 0;
    rows.copyWithin(place, from, to);
    marks.copyWithin(place, from, to);
    offsets[vertex + 1] = place + to - from;
  }
  const length = offsets[ids.length] ?? 0;
  return {
    ids,
    offsets,
    neighbours: rows.slice(0, length),
    tieCount: length / 2,
    marks: marks.slice(0, length),
  };
}

/** Actor → vertex. Made once for a list of ids, which must not change. Time O(n), then O(1). */
export const vertexIndex: (ids: readonly ActorId[]) => ReadonlyMap<ActorId, number> = rememberedFor(
  (ids: readonly ActorId[]) => new Map(ids.map((id, vertex) => [id, vertex])),
);

/** Where `to` stands, or would stand, in the row of `from`, by halving: rows are ascending. */
export function placeFor({ offsets, neighbours }: ActorGraph, from: number, to: number): number {
  let low = offsets[from] ?? 0;
  let high = offsets[from + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((neighbours[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where `to` stands in the row of `from`; `undefined` when the two are not tied. Time O(log contacts). */
export function placeInRow(graph: ActorGraph, from: number, to: number): number | undefined {
  const place = placeFor(graph, from, to);
  return place < (graph.offsets[from + 1] ?? 0) && graph.neighbours[place] === to ? place : undefined;
}

/** Neighbours of a vertex, ascending; a view, not a copy. */
export function neighboursOf({ offsets, neighbours }: Adjacency, vertex: number): Uint32Array {
  return neighbours.subarray(offsets[vertex], offsets[vertex + 1]);
}

/** Order of vertices: name, then what tells homonyms apart, then id. */
export function byIdentity(a: Actor, b: Actor): number {
  return (
    byCodeUnits(a.name, b.name) ||
    byCodeUnits(a.reference ?? '', b.reference ?? '') ||
    byCodeUnits(a.territory ?? '', b.territory ?? '') ||
    byCodeUnits(a.id, b.id)
  );
}
