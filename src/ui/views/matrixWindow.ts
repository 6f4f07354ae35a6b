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
