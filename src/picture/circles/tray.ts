import type { Point } from '../../domain/placement';
import { type Box, boxAround, isInside, type Size } from '../geometry/box';
import { RING_COUNT, rimRadius } from './rings';

/** Room of a mark with its name below, when there are few; stored units. */
const WIDE = { column: 128, row: 62 };
/** Room of a mark with its name beside, when there are many. */
const CLOSE = { column: 168, row: 46 };
/** Room of bundled actors, which show only when their bundle opens. */
const DENSE = { column: 30, row: 30 };
const ROOMS = [WIDE, CLOSE, DENSE];
/** With more rows of wide room, names go beside. */
const MOST_WIDE_ROWS = 3;
/** Distance from the rim to the first row, with names of the lower sectors between. */
const FIRST_ROW = 88;
/** Distance from the rim to the first actor in an empty tray. */
const NEAR_ROW = 38;

/** Rim below which tray rows begin: the first below all sectors (`bottom`, stored units). */
export function trayRim(bottom: number): number {
  const rims = Array.from({ length: RING_COUNT }, (_, i) => rimRadius(i + 1));
  return rims.find((rim) => rim >= bottom - 1) ?? rimRadius(RING_COUNT);
}

/**
 * Places in the tray: rows below the rim `under`, filled from the middle, `half` to each side. Stored units. First for `named` actors, then
 * for `others`, closer together.
 */
export function traySlots(under: number, half: number, named: number, others = 0): Point[] {
  const room = named > MOST_WIDE_ROWS * columnsOf(WIDE, half) ? CLOSE : WIDE;
  const slots = rowsOf(named, room, half, under + FIRST_ROW);
  const last = slots.reduce((most, { y }) => Math.max(most, y), under + FIRST_ROW - room.row);
  return [...slots, ...rowsOf(others, DENSE, half, last + room.row)];
}

/**
 * Candidate places for one more actor: in the first row of the tray, then below, from the middle. `top`: of the first row (stored units),
 * or `null` for an empty tray: then nearer to the rim, so that the first one appears in the current view.
 */
export function freeTraySlots(under: number, half: number, top: number | null): Point[] {
  const first = top ?? under + NEAR_ROW;
  const halves = Math.floor(half / (WIDE.column / 2));
  const xs = Array.from(
    { length: 2 * halves + 1 },
    (_, i) => (Math.ceil(i / 2) * (i % 2 === 1 ? 1 : -1) * WIDE.column) / 2,
  );
  return [0, 1, 2, 3, 4, 5].flatMap((row) => xs.map((x) => ({ x, y: first + row * WIDE.row })));
}

/** True when a mark lies wholly on the drawn tray. Screen units. */
export function isInTray({ at, radius }: { readonly at: Point; readonly radius: number }, tray: Box | null): boolean {
  return tray !== null && isInside(boxAround(at, 2 * radius, 2 * radius), tray);
}

/** True when a place reads as in a tray, whatever the outermost ring was when it was computed. */
export function readsAsTray({ y }: Point): boolean {
  if (y >= rimRadius(RING_COUNT) + FIRST_ROW - 1) return true;
  const firsts = Array.from({ length: RING_COUNT }, (_, i) => rimRadius(i + 1));
  return firsts
    .flatMap((rim) => [rim + FIRST_ROW, rim + NEAR_ROW])
    .some((first) => ROOMS.some(({ row }) => [0, 1, 2].some((number) => Math.abs(y - first - number * row) < 1)));
}

/** Tray of a small map, as wide as the rings. Columns and rows in CSS pixels; `least`: least row height in stored units. */
const SMALL = { column: 104, row: 46, least: 66 };

/** Places of actors without a known chain on a small map: below the rings (`box`, stored units) and as wide. */
export function smallTraySlots(box: Box, count: number, viewport: Size): Point[] {
  if (count === 0) return [];
  const most = Math.max(2, Math.floor((viewport.width - 40) / SMALL.column));
  const rows = Math.ceil(count / most);
  const perRow = Math.ceil(count / rows);
  const height = box.bottom - box.top;
  // Rows of the tray make everything else smaller.
  const free = Math.max(viewport.height / 3, viewport.height * 0.82 - (rows + 0.5) * SMALL.row);
  const row = Math.max(SMALL.least, (SMALL.row * height) / free);
  return Array.from({ length: count }, (_, i) => {
    const nth = Math.floor(i / perRow);
    const inRow = Math.min(perRow, count - nth * perRow);
    const x = box.left + (((i % perRow) + 0.5) * (box.right - box.left)) / inRow;
    return { x, y: box.bottom + row * (nth + 1) };
  });
}

type Room = (typeof ROOMS)[number];

function columnsOf({ column }: Room, half: number): number {
  return Math.max(1, Math.floor((2 * half) / column));
}

function rowsOf(count: number, room: Room, half: number, top: number): Point[] {
  if (count === 0) return [];
  const rows = Math.ceil(count / columnsOf(room, half));
  const perRow = Math.ceil(count / rows);
  return Array.from({ length: count }, (_, i) => {
    const inRow = i % perRow;
    const side = inRow % 2 === 1 ? 1 : -1;
    // Without the half step, a row of even length would lean to the right.
    const x = side * Math.ceil(inRow / 2) * room.column - (perRow % 2 === 0 ? room.column / 2 : 0);
    return { x, y: top + Math.floor(i / perRow) * room.row };
  });
}
