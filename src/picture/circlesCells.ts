import type { CirclesInput } from './circlesLayout';
import type { Cell } from './ringOrder';
import { RING_COUNT, TRAY } from './rings';
import type { Arc } from './sectorArcs';
import { OTHERS, sectorIndex } from './sectors';

/** The actors of each sector on each ring, of those of which `isIn` is true. */
export function cellsOf(
  { graph, sectors }: Pick<CirclesInput, 'graph' | 'sectors'>,
  rings: Int8Array,
  arcs: readonly (Arc | null)[],
  isIn: (vertex: number) => boolean,
): Cell[] {
  const sectorOf = sectorIndex(sectors);
  const cells = new Map<number, Cell>();
  graph.ids.forEach((id, vertex) => {
    const ring = rings[vertex] ?? TRAY;
    const sector = sectorOf.get(id) ?? sectors.findIndex((one) => one.key === OTHERS);
    const arc = arcs[sector];
    if (ring <= 0 || !arc || !isIn(vertex)) return;
    const key = sector * (RING_COUNT + 1) + ring;
    const known = cells.get(key);
    if (known) known.vertices.push(vertex);
    else cells.set(key, { arc, ring, vertices: [vertex] });
  });
  return [...cells.values()];
}
