import type { Size } from '../../picture/geometry/box';

/** Sides of a cell, in CSS pixels, when names are written large, and when they are not. */
const LARGE = [60, 44, 36];
const SMALL = [28, 24] as const;

/** In CSS pixels: the side of a cell, and room for names beside the rows and over the columns. */
export interface MatrixRoom {
  readonly cell: number;
  readonly isLarge: boolean;
  readonly beside: number;
  readonly over: number;
}

/** Names over the columns are cut down to this for all rows to be in sight, since they stand beside the rows too. */
const LEAST_OVER = 96;

/** Most that names take, in CSS pixels: whole ones where few actors leave the room for them, else somewhat cut. */
const WHOLE = { beside: 480, over: 340 };
const SOMEWHAT_CUT = { beside: 300, over: 220 };

/** Width of a letter of a name, about, small and large, and what stands beside a name. */
const LETTER = { small: 7.2, large: 8.8 };
const AROUND = 36;

/**
 * As large as the whole table can be seen: that of ten actors is read from the back of a room. What is in sight at no size
 * is scrolled, at one that is easily pressed.
 */
export function matrixRoom(names: readonly string[], view: Size): MatrixRoom {
  const fitting = (sides: readonly number[], { beside, over }: Pick<MatrixRoom, 'beside' | 'over'>) =>
    sides.find((side) => side * names.length <= Math.min(view.width - beside, view.height - over));
  for (const most of [WHOLE, SOMEWHAT_CUT]) {
    const large = nameRoom(names, view, LETTER.large, most);
    const cell = fitting(LARGE, large);
    if (cell !== undefined) return { ...large, cell, isLarge: true };
  }
  const small = nameRoom(names, view, LETTER.small, SOMEWHAT_CUT);
  const left = Math.max(LEAST_OVER, view.height - SMALL[1] * names.length);
  const tight = { ...small, over: Math.min(small.over, left) };
  for (const room of [small, tight]) {
    const side = fitting(SMALL, room);
    if (side !== undefined) return { ...room, cell: side, isLarge: false };
  }
  return { ...small, cell: SMALL[0], isLarge: false };
}

/** Names are whole as far as the table can afford it, and leave it half of a small window; the line below says those that are not. */
function nameRoom(
  names: readonly string[],
  view: Size,
  letter: number,
  most: typeof WHOLE,
): Pick<MatrixRoom, 'beside' | 'over'> {
  const longest = AROUND + letter * names.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    beside: Math.min(most.beside, Math.max(120, Math.min(longest, view.width / 2))),
    over: Math.min(most.over, Math.max(80, Math.min(longest, view.height / 2))),
  };
}

/** A part of a row of equal cells. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cells beyond the edge of the view that are drawn too, so that scrolling shows no blank. */
const MARGIN = 6;

/** Which of `count` cells of `size` CSS pixels to draw: those in view, a few around, and always the one in use. */
export function spanInView(count: number, size: number, scrolled: number, room: number): Span {
  const start = Math.max(0, Math.floor(scrolled / size) - MARGIN);
  return { start, end: Math.min(count, Math.ceil((scrolled + room) / size) + MARGIN) };
}

/** The numbers of a span, and `also` when it lies outside: what is focused must be on the page. */
export function numbersOf({ start, end }: Span, also: number): number[] {
  const numbers = Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
  return also < start ? [also, ...numbers] : also >= end ? [...numbers, also] : numbers;
}
