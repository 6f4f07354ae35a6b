import type { Size } from '../../picture/geometry/box';

/** Side of a cell, in CSS pixels; the stylesheet has it too. */
export const CELL = 28;

/** Room for names beside the rows and over the columns, in CSS pixels. */
export interface NameRoom {
  readonly beside: number;
  readonly over: number;
}

/** Width of a letter of a name, about, and what stands beside a name. */
const LETTER = 7.2;
const AROUND = 36;

/** Names are whole as far as the table can afford it, and leave it half of a small window; the line below says those that are not. */
export function nameRoom(names: readonly string[], view: Size): NameRoom {
  const longest = AROUND + LETTER * names.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    beside: Math.min(300, Math.max(120, Math.min(longest, view.width / 2))),
    over: Math.min(220, Math.max(80, Math.min(longest, view.height / 2))),
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
