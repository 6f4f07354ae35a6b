import type { Point } from '../domain/placement';
import { type Box, boxAround, isInside, lengthInside, type Size } from './box';
import type { BoxIndex } from './boxIndex';

/** Free space around a ghost and between two, in CSS pixels: as wished, and at least. */
const ROOMY = { around: 7, between: 46 };
const TIGHT = { around: 3, between: 18 };
/** From a ghost to its question. */
const BESIDE = 4;

/** Where a ghost sits. */
export interface GhostSeat {
  readonly at: Point;
  /** Where its question finds room. */
  readonly text: Box | null;
}

/** What a ghost has to keep off. */
export interface GhostRoom {
  readonly bounds: Box;
  readonly radius: number;
  /** Of marks, badges, other ghosts and their questions. */
  readonly boxes: BoxIndex;
  readonly ghosts: readonly Point[];
  /** Marks that the line to the centre should not cross. */
  readonly marks: readonly { readonly at: Point; readonly radius: number }[];
  readonly centre: Point | null;
}

/**
 * The first of `spots` with room for the ghost and its question, whose line to the centre crosses no mark; else one
 * whose line does, else one nearer to another ghost; `null` when there is no room for the question anywhere.
 */
export function seatFor(spots: readonly Point[], sizes: readonly Size[], room: GhostRoom): GhostSeat | null {
  for (const air of [ROOMY, TIGHT]) {
    let second: GhostSeat | null = null;
    for (const at of spots) {
      const seat = seatAt(at, sizes, room, air);
      if (!seat?.text) continue;
      if (isLineClear(at, room)) return seat;
      second ??= seat;
    }
    if (second) return second;
  }
  return null;
}

/** The first with room for the ghost alone. */
export function bareSeat(spots: readonly Point[], room: GhostRoom): GhostSeat | null {
  for (const at of spots) {
    const seat = seatAt(at, [], room, TIGHT);
    if (seat) return seat;
  }
  return null;
}

/** The seat it had, if there still is room for it and its question. */
export function keptSeat(at: Point, sizes: readonly Size[], room: GhostRoom): GhostSeat | null {
  const seat = seatAt(at, sizes, room, TIGHT);
  return seat?.text ? seat : null;
}

function seatAt(at: Point, sizes: readonly Size[], room: GhostRoom, air: typeof ROOMY): GhostSeat | null {
  const { radius, bounds, boxes, ghosts } = room;
  const mark = boxAround(at, 2 * radius, 2 * radius);
  if (!isInside(boxAround(at, 2 * radius + 6, 2 * radius + 6), bounds)) return null;
  if (boxes.hits(mark.left, mark.top, mark.right, mark.bottom, air.around)) return null;
  if (ghosts.some((ghost) => Math.hypot(ghost.x - at.x, ghost.y - at.y) < 2 * radius + air.between)) return null;
  for (const size of sizes) {
    for (const box of questionBoxes(at, radius, size)) {
      if (isInside(box, bounds) && !boxes.hits(box.left, box.top, box.right, box.bottom, 2)) return { at, text: box };
    }
  }
  return { at, text: null };
}

/** Under it, above it, beside it. */
function questionBoxes(at: Point, radius: number, { width, height }: Size): Box[] {
  const down = radius + BESIDE + height / 2;
  const aside = radius + BESIDE + width / 2;
  return [
    boxAround({ x: at.x, y: at.y + down }, width, height),
    boxAround({ x: at.x, y: at.y - down }, width, height),
    boxAround({ x: at.x + aside, y: at.y }, width, height),
    boxAround({ x: at.x - aside, y: at.y }, width, height),
  ];
}

function isLineClear(from: Point, { centre, marks }: GhostRoom): boolean {
  if (!centre) return true;
  return marks.every(({ at, radius }) => lengthInside(boxAround(at, 2 * radius, 2 * radius), from, centre) === 0);
}
