import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { Tie, TieNature } from '../../domain/tie';
import { UNREACHED } from '../measures/distancesFrom';
import { isTieMeasured, type Visibility } from '../visibility';

/** To know somebody is not to talk of an action with them, and partners in one thing need not talk of another. */
const SILENT: ReadonlySet<string> = new Set<TieNature>(['knows', 'partnerOf']);

/**
 * True when news goes along the tie: its ends exchange, act together, share an agreement, a network or an employer. A
 * tie whose nature nobody said, or said in words of their own, carries as well: what is unknown is not a refusal.
 */
export function carriesNews({ nature }: Pick<Tie, 'nature'>): boolean {
  return nature === undefined || !SILENT.has(nature);
}

/**
 * By vertex, in ties: how far the news comes from the nearest of `sources`, along measured ties that carry it; 0 for the
 * sources, `UNREACHED` (−1) where it does not come. One tie that carries joins two actors, whatever their others are.
 * Breadth first, time O(n + ties).
 */
export function informationWave(
  document: MapDocument,
  visibility: Visibility,
  vertexOf: ReadonlyMap<ActorId, number>,
  sources: readonly number[],
): Int32Array {
  const distances = new Int32Array(vertexOf.size).fill(UNREACHED);
  if (sources.length === 0) return distances;
  const { offsets, neighbours } = carryingRows(document, visibility, vertexOf);
  const queue = [...sources];
  for (const source of sources) distances[source] = 0;
  // A `for…of` over an array sees what is pushed while it runs.
  for (const vertex of queue) {
    const next = (distances[vertex] ?? 0) + 1;
    for (const neighbour of neighbours.subarray(offsets[vertex], offsets[vertex + 1])) {
      if (distances[neighbour] !== UNREACHED) continue;
      distances[neighbour] = next;
      queue.push(neighbour);
    }
  }
  return distances;
}

/** Rows as those of the measured graph, of ties that carry; in no order, a pair as often as it is tied. */
function carryingRows(document: MapDocument, visibility: Visibility, vertexOf: ReadonlyMap<ActorId, number>) {
  const ends = new Uint32Array(2 * document.ties.size);
  const offsets = new Uint32Array(vertexOf.size + 1);
  let count = 0;
  for (const tie of document.ties.values()) {
    if (!carriesNews(tie) || !isTieMeasured(tie, visibility)) continue;
    const a = vertexOf.get(tie.a);
    const b = vertexOf.get(tie.b);
    if (a === undefined || b === undefined) continue;
    ends[count++] = a;
    ends[count++] = b;
    offsets[a + 1] = (offsets[a + 1] ?? 0) + 1;
    offsets[b + 1] = (offsets[b + 1] ?? 0) + 1;
  }
  for (let vertex = 0; vertex < vertexOf.size; vertex++)
    offsets[vertex + 1] = (offsets[vertex + 1] ?? 0) + (offsets[vertex] ?? 0);
  const neighbours = new Uint32Array(count);
  const free = offsets.slice();
  for (let at = 0; at < count; at++) {
    const [from, to] = [ends[at] ?? 0, ends[at ^ 1] ?? 0];
    const place = free[from] ?? 0;
    neighbours[place] = to;
    free[from] = place + 1;
  }
  return { offsets, neighbours };
}
