import type { Actor } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import { byCodeUnits } from '../domain/folding';
import type { MapDocument } from '../domain/mapDocument';
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
}

/** Builds the measured graph. Time O(n log n + m log m). */
export function actorGraphOf(document: MapDocument, visibility: Visibility): ActorGraph {
  const actors = [...document.actors.values()].filter((actor) => isActorVisible(actor, visibility)).sort(byIdentity);
  const ids = actors.map((actor) => actor.id);
  const vertexOf = vertexIndex(ids);
  const pairs: [number, number][] = [];
  for (const tie of document.ties.values()) {
    if (!isTieMeasured(tie, visibility)) continue;
    const a = vertexOf.get(tie.a);
    const b = vertexOf.get(tie.b);
    if (a !== undefined && b !== undefined) pairs.push([a, b]);
  }
  return graphFromPairs(ids, pairs);
}

/** A graph from pairs of vertices; repeated pairs and pairs of one vertex with itself are dropped. */
export function graphFromPairs(ids: readonly ActorId[], pairs: Iterable<readonly [number, number]>): ActorGraph {
  const rows: Set<number>[] = ids.map(() => new Set());
  for (const [a, b] of pairs) {
    if (a === b) continue;
    rows[a]?.add(b);
    rows[b]?.add(a);
  }
  const offsets = new Uint32Array(ids.length + 1);
  rows.forEach((row, vertex) => {
    offsets[vertex + 1] = (offsets[vertex] ?? 0) + row.size;
  });
  const neighbours = new Uint32Array(offsets[ids.length] ?? 0);
  rows.forEach((row, vertex) => {
    neighbours.set(Uint32Array.from(row).sort(), offsets[vertex]);
  });
  return { ids, offsets, neighbours, tieCount: neighbours.length / 2 };
}

/** Actor → vertex. */
export function vertexIndex(ids: readonly ActorId[]): Map<ActorId, number> {
  return new Map(ids.map((id, vertex) => [id, vertex]));
}

/** Neighbours of a vertex, ascending; a view, not a copy. */
export function neighboursOf({ offsets, neighbours }: ActorGraph, vertex: number): Uint32Array {
  return neighbours.subarray(offsets[vertex], offsets[vertex + 1]);
}

/** Order of vertices: name, then what tells homonyms apart, then id. */
function byIdentity(a: Actor, b: Actor): number {
  return (
    byCodeUnits(a.name, b.name) ||
    byCodeUnits(a.reference ?? '', b.reference ?? '') ||
    byCodeUnits(a.territory ?? '', b.territory ?? '') ||
    byCodeUnits(a.id, b.id)
  );
}
