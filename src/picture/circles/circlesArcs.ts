import { idsOf, neighboursOf, rowsOf } from '../../analysis/rowsOf';
import { FULL_TURN, onCircle } from '../geometry/angle';
import { crossingsOf, type Lines, lengthOf, linesOf } from '../geometry/crossings';
import { arcsTurned } from './arcsTurned';
import { type Crew, cellsIn, crewsOf } from './circlesCells';
import type { CirclesInput } from './circlesInput';
import { sectorNeed, sweepAngles } from './ringOrder';
import { RING_COUNT, rimRadius, ringOfIn, ringRadius, TRAY } from './rings';
import type { Arc } from './sectorArcs';
import { sectorOrder } from './sectorOrder';
import { sectorReach } from './sectorReach';
import { sectorIndex } from './sectors';

/** Room of a bundled actor, as a share of that of a mark. */
const TOGETHER = 0.3;
/** Approximate budget of the search for an order of sectors: compared pairs of lines, and swept lines. */
const BUDGET = 4e5;
const SEARCH_SWEEPS = 4;
/** Approximate height of a tray, in stored units. */
const TRAY_ROWS = 150;
/** Length of ties, in stored units, that a crossing is worth. */
const CROSSING = 260;

/**
 * Shares the turn among sectors by need. The sector of the centre is on top, unless the others lie much better when all are turned. Tied
 * sectors are neighbours; then two sectors swap wherever ties of `isForemost` actors cross less.
 */
export function arrangedArcs(
  input: CirclesInput,
  rings: Int8Array,
  isForemost: (vertex: number) => boolean,
): (Arc | null)[] {
  const { widths, ties } = needsOf(input, rings, isForemost);
  const own = sectorIndex(input.sectors).get(input.centre);
  const first = own !== undefined && (widths[own] ?? 0) > 0 ? own : widths.indexOf(Math.max(...widths));
  const order = sectorOrder(ties, Math.max(0, first)).filter((index) => (widths[index] ?? 0) > 0);
  const lines = linesOf(rowsOf(input.graph), (vertex) => (rings[vertex] ?? TRAY) >= 0 && isForemost(vertex));
  const crews = crewsOf(input, rings, isForemost);
  const costOf = (some: readonly number[]) => costOfOrder(input, rings, crews, lines, arcsIn(some, widths, first));
  const reach = sectorReach(input.sectors, ringOfIn(input.graph, rings)).map(rimRadius);
  const trayed = rings.filter((ring) => ring === TRAY).length;
  const rows = trayed > 0 ? TRAY_ROWS : 0;
  return arcsTurned(arcsIn(bestOrder(order, first, lines, costOf), widths, first), reach, first, rows, input.viewport);
}

function bestOrder(
  start: readonly number[],
  first: number,
  lines: Lines,
  costOf: (order: readonly number[]) => number,
): readonly number[] {
  let order = start;
  let left = Math.floor(BUDGET / ((lines.count * lines.count) / 2 + 50 * lines.count + 500));
  if (left < 2) return order;
  let least = costOf(order);
  for (let improved = true; improved && left > 0; ) {
    improved = false;
    for (let i = 0; i < order.length; i++) {
      for (let j = i + 1; j < order.length && left > 0; j++) {
        if (order[i] === first || order[j] === first) continue;
        const changed = [...order];
        [changed[i], changed[j]] = [order[j] ?? 0, order[i] ?? 0];
        const cost = costOf(changed);
        left--;
        if (cost >= least - 1e-6) continue;
        least = cost;
        order = changed;
        improved = true;
      }
    }
  }
  return order;
}

function costOfOrder(
  input: CirclesInput,
  rings: Int8Array,
  crews: readonly Crew[],
  lines: Lines,
  arcs: readonly (Arc | null)[],
): number {
  const count = input.graph.order;
  const angles = new Float64Array(count);
  const placed = new Uint8Array(count);
  const cells = cellsIn(crews, arcs);
  sweepAngles(input.graph, rings, cells, angles, placed, SEARCH_SWEEPS);
  const [xs, ys] = [new Float64Array(count), new Float64Array(count)];
  for (const { ring, vertices } of cells) {
    for (const vertex of vertices) {
      const { x, y } = onCircle(ringRadius(ring), angles[vertex] ?? 0);
      xs[vertex] = x;
      ys[vertex] = y;
    }
  }
  return CROSSING * crossingsOf(lines, xs, ys) + lengthOf(lines, xs, ys);
}

/** Widths that sectors need, and numbers of ties between any two. */
function needsOf({ graph, sectors }: CirclesInput, rings: Int8Array, isForemost: (vertex: number) => boolean) {
  const sectorOf = sectorIndex(sectors);
  const counts = sectors.map(() => Array.from({ length: RING_COUNT + 1 }, () => 0));
  const ties = sectors.map(() => sectors.map(() => 0));
  idsOf(graph).forEach((id, vertex) => {
    const ring = rings[vertex] ?? TRAY;
    const row = counts[sectorOf.get(id) ?? -1];
    if (ring <= 0 || !row) return;
    row[ring] = (row[ring] ?? 0) + (isForemost(vertex) ? 1 : TOGETHER);
    for (const neighbour of neighboursOf(rowsOf(graph), vertex)) {
      const other = sectorOf.get(idsOf(graph)[neighbour] ?? id) ?? 0;
      const tiesRow = ties[sectorOf.get(id) ?? 0];
      if (tiesRow && (rings[neighbour] ?? 0) > 0) tiesRow[other] = (tiesRow[other] ?? 0) + 1;
    }
  });
  const needs = counts.map(sectorNeed);
  const mean = needs.reduce((sum, need) => sum + need, 0) / Math.max(1, needs.filter((need) => need > 0).length);
  return { widths: needs.map((need) => (need > 0 ? need + 0.3 * mean : 0)), ties };
}

/** Consecutive arcs in that order, with the middle of `first` on top. */
function arcsIn(order: readonly number[], widths: readonly number[], first: number): (Arc | null)[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const arcs: (Arc | null)[] = widths.map(() => null);
  let start = -Math.PI / 2 - ((widths[first] ?? 0) / total) * Math.PI;
  for (const index of order) {
    const width = ((widths[index] ?? 0) / total) * FULL_TURN;
    if (width > 0) arcs[index] = { start, width };
    start += width;
  }
  return arcs;
}
