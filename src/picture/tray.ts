import type { Point } from '../domain/placement';
import { RIM, ringRadius } from './rings';

const ROW = 62;
const COLUMN = 128;
/** From the rim to the first row: the names of the lower sectors stand between. */
export const FIRST_ROW = 92;

/** Where those with no known chain sit: rows under the outermost ring, filled from the middle. Stored units. */
export function traySlots(outermost: number, count: number): Point[] {
  const rim = ringRadius(outermost) + RIM;
  const columns = Math.max(1, Math.floor((2 * rim) / COLUMN));
  const rowsWanted = Math.ceil(count / columns);
  // Many of them: closer columns rather than a tray larger than the rings.
  const rows = Math.min(rowsWanted, 3);
  const perRow = Math.ceil(count / rows);
  const step = Math.min(COLUMN, (2 * rim) / perRow);
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / perRow);
    const inRow = i % perRow;
    const side = inRow % 2 === 1 ? 1 : -1;
    // A row of an even number would lean to the right without the half step.
    const x = side * Math.ceil(inRow / 2) * step - (perRow % 2 === 0 ? step / 2 : 0);
    return { x, y: rim + FIRST_ROW + row * ROW };
  });
}
