import type { Point } from '../domain/placement';
import { RING_COUNT, rimRadius } from './rings';

const ROW = 62;
const COLUMN = 128;
/** From the rim to the first row: the names of the lower sectors stand between. */
const FIRST_ROW = 88;
/** Rows and columns of a crowded tray. */
const CLOSE = 30;

/** Where those with no known chain sit: rows under the rim, filled from the middle. Stored units. */
export function traySlots(outermost: number, count: number): Point[] {
  const rim = rimRadius(outermost);
  const columns = Math.max(1, Math.floor((2 * rim) / COLUMN));
  // Many of them: closer columns rather than a tray larger than the rings.
  const rows = Math.max(Math.min(Math.ceil(count / columns), 3), Math.ceil((count * CLOSE) / (2 * rim)));
  const perRow = Math.ceil(count / rows);
  const step = Math.min(COLUMN, (2 * rim) / perRow);
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / perRow);
    const inRow = i % perRow;
    const side = inRow % 2 === 1 ? 1 : -1;
    // A row of an even number would lean to the right without the half step.
    const x = side * Math.ceil(inRow / 2) * step - (perRow % 2 === 0 ? step / 2 : 0);
    return { x, y: rim + FIRST_ROW + row * (rows > 3 ? CLOSE : ROW) };
  });
}

/** Whether a place reads as one of a tray, whatever the outermost ring was when it was given. */
export function readsAsTray({ y }: Point): boolean {
  if (y >= rimRadius(RING_COUNT) + FIRST_ROW - 1) return true;
  return Array.from({ length: RING_COUNT }, (_, i) => rimRadius(i + 1) + FIRST_ROW).some((first) =>
    [0, 1, 2].some((row) => Math.abs(y - first - row * ROW) < 1),
  );
}
