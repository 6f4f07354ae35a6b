import { idsOf } from '../../analysis/rowsOf';
import type { CirclesInput } from './circlesInput';
import type { Cell } from './ringOrder';
import { RING_COUNT, TRAY } from './rings';
import type { Arc } from './sectorArcs';
import { OTHERS, sectorIndex } from './sectors';

/** Actors of one sector on one ring, wherever the sector is. */
export interface Crew {
  readonly sector: number;
  readonly ring: number;
  readonly vertices: readonly number[];
}

/** Actors of each sector on each ring, among those that pass `isIn`. */
export function crewsOf(
  { graph, sectors }: Pick<CirclesInput, 'graph' | 'sectors'>,
  rings: Int8Array,
  isIn: (vertex: number) => boolean,
): Crew[] {
  const sectorOf = sectorIndex(sectors);
  const crews = new Map<number, Crew & { readonly vertices: number[] }>();
  idsOf(graph).forEach((id, vertex) => {
    const ring = rings[vertex] ?? TRAY;
    const sector = sectorOf.get(id) ?? sectors.findIndex((one) => one.key === OTHERS);
    if (ring <= 0 || sector < 0 || !isIn(vertex)) return;
    const key = sector * (RING_COUNT + 1) + ring;
    const known = crews.get(key);
    if (known) known.vertices.push(vertex);
    else crews.set(key, { sector, ring, vertices: [vertex] });
  });
  return [...crews.values()];
}

/** The same, with the arcs of their sectors. */
export function cellsIn(crews: readonly Crew[], arcs: readonly (Arc | null)[]): Cell[] {
  return crews.flatMap(({ sector, ring, vertices }) => {
    const arc = arcs[sector];
    return arc ? [{ arc, ring, vertices: [...vertices] }] : [];
  });
}
