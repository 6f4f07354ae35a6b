import type { ActorGraph } from '../../../src/analysis/actorGraph';
import { pairsOf } from '../../helpers/graphs';

/** The definitions, written the slow and obvious way on an adjacency table, to compare with. */
export interface Table {
  readonly size: number;
  readonly tied: readonly (readonly boolean[])[];
}

export function tableOf(graph: ActorGraph): Table {
  const size = graph.order;
  const tied = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [a, b] of pairsOf(graph)) {
    tied[a]![b] = true;
    tied[b]![a] = true;
  }
  return { size, tied };
}

const vertices = ({ size }: Table) => Array.from({ length: size }, (_, vertex) => vertex);
export const contactsOf = (table: Table, vertex: number) => vertices(table).filter((one) => table.tied[vertex]![one]);

/** Every simple chain from `from` to `to`, as lists of vertices. */
export function chainsBetween(table: Table, from: number, to: number, path: number[] = [from]): number[][] {
  if (from === to) return [path];
  return contactsOf(table, from)
    .filter((next) => !path.includes(next))
    .flatMap((next) => chainsBetween(table, next, to, [...path, next]));
}

/** The shortest of them; none when nothing joins the two. */
export function shortestBetween(table: Table, from: number, to: number): number[][] {
  const all = chainsBetween(table, from, to);
  const length = Math.min(...all.map((chain) => chain.length));
  return all.filter((chain) => chain.length === length);
}

export function distanceBetween(table: Table, from: number, to: number): number {
  const [chain] = shortestBetween(table, from, to);
  return chain ? chain.length - 1 : -1;
}

export function betweennessOf(table: Table, vertex: number): number {
  let sum = 0;
  for (const s of vertices(table)) {
    for (let t = s + 1; t < table.size; t++) {
      if (s === vertex || t === vertex) continue;
      const chains = shortestBetween(table, s, t);
      if (chains.length > 0) sum += chains.filter((chain) => chain.includes(vertex)).length / chains.length;
    }
  }
  return sum;
}

/** Sets of vertices joined by chains, without the vertices in `out`. */
export function piecesOf(table: Table, out: readonly number[] = []): number[][] {
  const left = new Set(vertices(table).filter((vertex) => !out.includes(vertex)));
  const found: number[][] = [];
  for (const start of left) {
    const piece = [start];
    left.delete(start);
    for (const one of piece) {
      for (const next of contactsOf(table, one)) {
        if (!left.delete(next)) continue;
        piece.push(next);
      }
    }
    found.push(piece.sort((a, b) => a - b));
  }
  return found.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

export function withoutTie(table: Table, a: number, b: number): Table {
  const tied = table.tied.map((row) => [...row]);
  tied[a]![b] = false;
  tied[b]![a] = false;
  return { ...table, tied };
}

export function effectiveSizeOf(table: Table, vertex: number): number {
  const own = contactsOf(table, vertex);
  const among = own.flatMap((a) => own.filter((b) => b > a && table.tied[a]![b])).length;
  return own.length === 0 ? 0 : own.length - (2 * among) / own.length;
}

export function constraintOf(table: Table, vertex: number): number {
  const share = (i: number, j: number) => (table.tied[i]![j] ? 1 / contactsOf(table, i).length : 0);
  const own = contactsOf(table, vertex);
  if (own.length === 0) return Number.NaN;
  return own
    .map((j) => vertices(table).reduce((sum, q) => sum + share(vertex, q) * share(q, j), share(vertex, j)) ** 2)
    .reduce((sum, value) => sum + value, 0);
}
