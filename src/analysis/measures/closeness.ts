import type { ActorId } from '../../domain/brand';
import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf, vertexIndex } from '../rowsOf';

/** Above this number, nobody can know everybody: a share of all possible ties no longer says whether people are close. */
const MOST_TO_JUDGE = 40;
/** Below this number, there are too few possible ties to judge. */
const LEAST_TO_JUDGE = 4;
const CLOSE = 1 / 2;
const FAIRLY_CLOSE = 1 / 4;

/** Density: how many of the possible ties among some actors are known. */
export interface Closeness {
  readonly actors: number;
  readonly ties: number;
  readonly possible: number;
  /** The share in words, `known` out of `of`: out of a hundred, or out of `possible` when that is less; 0 when below one in a hundred. */
  readonly known: number;
  readonly of: number;
  /** `crowd`: too many actors to judge; `few`: too few. */
  readonly level: 'few' | 'loose' | 'fairlyClose' | 'close' | 'crowd';
}

export function closenessOfMap(graph: ActorGraph): Closeness {
  return closeness(graph.order, graph.size);
}

/** Closeness of some actors among themselves; hidden ones do not count. Time O(sum of their contacts). */
export function closenessAmong(graph: ActorGraph, ids: Iterable<ActorId>): Closeness {
  const rows = rowsOf(graph);
  const vertexOf = vertexIndex(rows.ids);
  const among = new Set<number>();
  for (const id of ids) {
    const vertex = vertexOf.get(id);
    if (vertex !== undefined) among.add(vertex);
  }
  let ends = 0;
  for (const vertex of among) for (const other of neighboursOf(rows, vertex)) if (among.has(other)) ends++;
  return closeness(among.size, ends / 2);
}

function closeness(actors: number, ties: number): Closeness {
  const possible = (actors * (actors - 1)) / 2;
  const of = Math.min(100, possible);
  // Never rounded up to all while a tie is missing.
  const known = ties === possible ? of : Math.min(of - 1, Math.round((of * ties) / possible));
  return { actors, ties, possible, known, of, level: levelOf(actors, ties / possible) };
}

function levelOf(actors: number, share: number): Closeness['level'] {
  if (actors < LEAST_TO_JUDGE) return 'few';
  if (actors > MOST_TO_JUDGE) return 'crowd';
  if (share >= CLOSE) return 'close';
  return share >= FAIRLY_CLOSE ? 'fairlyClose' : 'loose';
}
