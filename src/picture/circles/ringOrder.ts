import type { ActorGraph } from '../../analysis/actorGraph';
import { neighboursOf, rowsOf } from '../../analysis/rowsOf';
import { wrapped } from '../geometry/angle';
import { RING_COUNT, ringRadius } from './rings';
import type { Arc } from './sectorArcs';
import { spread } from './spread';

export const SWEEPS = 14;
/** Gap between an actor and the end of its sector, as a share of one actor's room. */
const END_ROOM = 0.55;

export interface Cell {
  readonly arc: Arc;
  readonly ring: number;
  readonly vertices: number[];
}

/**
 * Angles within sectors that keep ties short with few crossings: sweeps outwards and inwards put each actor at the mean direction of its
 * contacts, then space actors evenly. Changes `angles` in place; `placed`: vertices whose angle counts, including those in `cells` from
 * then on.
 */
export function sweepAngles(
  graph: ActorGraph,
  rings: Int8Array,
  cells: readonly Cell[],
  angles: Float64Array,
  placed: Uint8Array,
  sweeps = SWEEPS,
): void {
  const wished = new Float64Array(graph.order);
  for (const cell of cells) {
    for (const vertex of cell.vertices) {
      wished[vertex] = cell.arc.width / 2;
      placed[vertex] = 1;
    }
    placeCell(cell, wished, angles);
  }
  const outwards = [...cells].sort((a, b) => a.ring - b.ring);
  const inwards = [...outwards].reverse();
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const cell of sweep % 2 === 0 ? outwards : inwards) {
      const { vertices } = cell;
      for (const vertex of vertices) wished[vertex] = wish(graph, rings, cell, vertex, angles, placed);
      if (vertices.length > 1) vertices.sort((a, b) => (wished[a] as number) - (wished[b] as number) || a - b);
      placeCell(cell, wished, angles);
    }
  }
}

/** Mean direction of its contacts, from the start of the arc. The centre gives no direction. */
function wish(
  graph: ActorGraph,
  rings: Int8Array,
  { arc, ring }: Cell,
  vertex: number,
  angles: Float64Array,
  placed: Uint8Array,
): number {
  const rows = rowsOf(graph);
  const middle = arc.start + arc.width / 2;
  let sum = 0;
  let weights = 0;
  for (const neighbour of neighboursOf(rows, vertex)) {
    const other = rings[neighbour] ?? 0;
    if (other <= 0 || !placed[neighbour]) continue;
    // Contacts on the same ring count less, as they are close anyway.
    const weight = other === ring ? 0.5 : 1;
    const offset = wrapped((angles[neighbour] ?? 0) - middle);
    sum += weight * Math.min(Math.max(offset, -arc.width / 2), arc.width / 2);
    weights += weight;
  }
  return weights > 0 ? arc.width / 2 + sum / weights : wrapped((angles[vertex] ?? 0) - middle) + arc.width / 2;
}

/** Places the actors of a cell in order, near their wished angles and evenly spaced. `wished`: by vertex. */
function placeCell({ arc, vertices }: Cell, wished: Float64Array, angles: Float64Array): void {
  const share = arc.width / vertices.length;
  const end = share * END_ROOM;
  const mixed = vertices.map((vertex, i) => 0.35 * (wished[vertex] ?? 0) + 0.65 * (i + 0.5) * share);
  const places = spread(mixed, end, arc.width - end, share * 0.8);
  for (let i = 0; i < vertices.length; i++) angles[vertices[i] ?? 0] = arc.start + (places[i] ?? 0);
}

/** Room a sector needs, in radians: its most crowded ring, and a little for the others. */
export function sectorNeed(countsByRing: readonly number[]): number {
  let most = 0;
  let sum = 0;
  for (let ring = 1; ring <= RING_COUNT; ring++) {
    const need = (countsByRing[ring] ?? 0) / ringRadius(ring);
    most = Math.max(most, need);
    sum += need;
  }
  return 0.75 * most + 0.25 * sum;
}
