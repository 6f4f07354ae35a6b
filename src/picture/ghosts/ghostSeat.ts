import type { Point } from '../../domain/placement';
import { rememberedByNumbers } from '../../domain/remembered/rememberedByNumbers';
import { angleOf, FULL_TURN, wrapped } from '../geometry/angle';
import { type Box, boxAround, isInside, lengthInside, type Size } from '../geometry/box';
import type { BoxIndex } from '../geometry/boxIndex';

/**
 * Spacing around a ghost and between two, in CSS pixels: generous on a small map, then normal, then minimal. Around a lone beneficiary or
 * three actors, seats share the turn and stay away from the middle: shares of the turn and of the view.
 */
const EVEN = { around: 20, between: 190, turn: 0.92, away: 0.25 };
const UNEVEN = { around: 20, between: 190, turn: 0.6, away: 0.2 };
const WIDE = { around: 20, between: 190 };
const ROOMY = { around: 7, between: 46 };
const TIGHT = { around: 3, between: 18 };
/** With up to this many marks, each tie is followed by eye. */
const FOLLOWED = 16;
/** Gap between a ghost and its question. */
const BESIDE = 4;

export interface GhostSeat {
  readonly at: Point;
  /** Box of its question, when that has room. */
  readonly text: Box | null;
}

/** Everything a ghost must avoid. */
export interface GhostRoom {
  readonly bounds: Box;
  readonly radius: number;
  /** Map of a few dozen actors: seats spread all around. */
  readonly isSmall: boolean;
  /** On a tiny map, where seats dominate: number of contacts and seats sharing the turn; otherwise 0. */
  readonly aroundFew: number;
  /** Index of marks, badges, other ghosts and their questions. */
  readonly boxes: BoxIndex;
  /** The same boxes as a list. */
  readonly taken: readonly Box[];
  readonly ghosts: readonly Point[];
  /** Marks that the line to the centre should not cross. */
  readonly marks: readonly { readonly at: Point; readonly radius: number }[];
  readonly centre: Point | null;
  /** Texts at the centre, which no line may cross either. */
  readonly words: readonly Box[];
}

/**
 * First of `spots` with room for the ghost and its question, and a line to the centre that crosses no mark or text, nor on a tiny map lies
 * on a tie. Otherwise one with such a crossing, otherwise one nearer to another ghost; `null` when the question has room nowhere.
 */
export function seatFor(spots: readonly Point[], sizes: readonly Size[], room: GhostRoom): GhostSeat | null {
  return lastSeats(numbersOf(spots, sizes, room), () => searchedSeat(spots, sizes, room));
}

/**
 * Memoised: a seat without room searches everywhere, and most edits change nothing there. Entries for all seats of the whole map, of each
 * kind alone, and those shown.
 */
const lastSeats = rememberedByNumbers<GhostSeat | null>(28);

/** All values that determine a seat. */
function numbersOf(spots: readonly Point[], sizes: readonly Size[], room: GhostRoom): number[] {
  const { bounds, radius, taken, ghosts, marks, centre, words } = room;
  const numbers = [
    spots.length,
    sizes.length,
    taken.length,
    ghosts.length,
    radius,
    room.isSmall ? 1 : 0,
    room.aroundFew,
    centre?.x ?? NONE,
    centre?.y ?? NONE,
  ];
  for (const { left, right, top, bottom } of [bounds, ...taken, ...words]) numbers.push(left, right, top, bottom);
  for (const { x, y } of spots) numbers.push(x, y);
  for (const { width, height } of sizes) numbers.push(width, height);
  for (const { x, y } of ghosts) numbers.push(x, y);
  for (const { at, radius: half } of marks) numbers.push(at.x, at.y, half);
  return numbers;
}

const NONE = Number.NEGATIVE_INFINITY;

function searchedSeat(spots: readonly Point[], sizes: readonly Size[], room: GhostRoom): GhostSeat | null {
  let left = spots;
  let second: GhostSeat | null = null;
  for (const air of airsOf(room)) {
    const narrow: Point[] = [];
    for (const at of left) {
      if (!hasAir(at, room, air)) {
        narrow.push(at);
        continue;
      }
      const seat = seatAt(at, sizes, room);
      if (!seat.text) continue;
      if (isLineClear(at, room) && isOffTies(at, room)) return seat;
      second ??= seat;
    }
    // With generous spacing but on a tie, it is no better than with less spacing.
    if (second && (air !== WIDE || !keepsOffTies(room))) return second;
    // A place with room for the ghost but not its question has none with less spacing either.
    left = narrow;
  }
  return second;
}

interface Air {
  readonly around: number;
  readonly between: number;
  readonly turn?: number;
  readonly away?: number;
}

/** Most generous spacing first. */
function airsOf({ isSmall, aroundFew }: GhostRoom): readonly Air[] {
  return [...(aroundFew > 0 ? [EVEN, UNEVEN] : []), ...(isSmall ? [WIDE] : []), ROOMY, TIGHT];
}

/** First place with room for the ghost alone. */
export function bareSeat(spots: readonly Point[], room: GhostRoom): GhostSeat | null {
  const at = spots.find((spot) => hasAir(spot, room, TIGHT));
  return at ? { at, text: null } : null;
}

/** Its former seat, when that still has room for it and its question. */
export function keptSeat(at: Point, sizes: readonly Size[], room: GhostRoom): GhostSeat | null {
  const seat = hasAir(at, room, TIGHT) ? seatAt(at, sizes, room) : null;
  return seat?.text ? seat : null;
}

/** True when the mark itself has room there, with this spacing. */
function hasAir(at: Point, room: GhostRoom, air: Air): boolean {
  const { radius, bounds, boxes, ghosts } = room;
  const mark = boxAround(at, 2 * radius, 2 * radius);
  return (
    isInside(boxAround(at, 2 * radius + 6, 2 * radius + 6), bounds) &&
    !boxes.hits(mark.left, mark.top, mark.right, mark.bottom, air.around) &&
    ghosts.every((ghost) => Math.hypot(ghost.x - at.x, ghost.y - at.y) >= 2 * radius + air.between) &&
    isAside(at, room, air)
  );
}

/** True when it is away from the centre and in a direction of its own among seats and contacts, with the view stretched to a circle. */
function isAside(
  at: Point,
  { bounds, ghosts, marks, centre, aroundFew }: GhostRoom,
  { turn = 0, away = 0 }: Air,
): boolean {
  if (!centre || turn === 0) return true;
  const { x: middleX, y: middleY } = centre;
  const off = ({ x, y }: Point): Point => ({
    x: (x - middleX) / (bounds.right - bounds.left),
    y: (y - middleY) / (bounds.bottom - bounds.top),
  });
  const own = off(at);
  if (Math.hypot(own.x, own.y) < away) return false;
  const least = (turn * FULL_TURN) / aroundFew;
  const others = [...ghosts, ...marks.map((mark) => mark.at)].map(off);
  return others.every((other) => Math.abs(wrapped(angleOf(other) - angleOf(own))) >= least);
}

/** Seat there, its question where that has room, off its own line when possible. */
function seatAt(at: Point, sizes: readonly Size[], { radius, bounds, boxes, centre }: GhostRoom): GhostSeat {
  let acrossLine: Box | null = null;
  for (const size of sizes) {
    for (const box of questionBoxes(at, radius, size)) {
      if (!isInside(box, bounds) || boxes.hits(box.left, box.top, box.right, box.bottom, 2)) continue;
      if (!centre || lengthInside(box, at, centre) === 0) return { at, text: box };
      acrossLine ??= box;
    }
  }
  return { at, text: acrossLine };
}

/** Candidate boxes of its question: below, above, beside. */
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

/** Where ties are few enough to follow, a seat on a tie would seem to sit between its ends. */
function keepsOffTies({ isSmall, marks }: GhostRoom): boolean {
  return isSmall && marks.length <= FOLLOWED;
}

function isOffTies(at: Point, room: GhostRoom): boolean {
  const { centre, marks, radius } = room;
  if (!keepsOffTies(room) || !centre) return true;
  const seat = boxAround(at, 2 * radius + 6, 2 * radius + 6);
  return marks.every((mark) => lengthInside(seat, mark.at, centre) === 0);
}

function isLineClear(from: Point, { centre, marks, words }: GhostRoom): boolean {
  if (!centre) return true;
  if (words.some((box) => lengthInside(box, from, centre) > 0)) return false;
  const [left, right] = from.x < centre.x ? [from.x, centre.x] : [centre.x, from.x];
  const [top, bottom] = from.y < centre.y ? [from.y, centre.y] : [centre.y, from.y];
  return marks.every(({ at, radius }) => {
    // Most marks are far away: cheap test first.
    if (at.x + radius < left || at.x - radius > right || at.y + radius < top || at.y - radius > bottom) return true;
    return lengthInside(boxAround(at, 2 * radius, 2 * radius), from, centre) === 0;
  });
}
