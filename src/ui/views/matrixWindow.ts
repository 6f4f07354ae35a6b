export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cells drawn beyond the edge of the view, so that scrolling shows no blank. */
const MARGIN = 6;

/** Which of `count` cells of `size` CSS pixels to draw: those in view and a few around. */
export function spanInView(count: number, size: number, scrolled: number, room: number): Span {
  const start = Math.max(0, Math.floor(scrolled / size) - MARGIN);
  return { start, end: Math.min(count, Math.ceil((scrolled + room) / size) + MARGIN) };
}

/** The indices of a span, and `also` when it lies outside: the focused cell must stay in the page. */
export function numbersOf({ start, end }: Span, also: number): number[] {
  const numbers = Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
  return also < start ? [also, ...numbers] : also >= end ? [...numbers, also] : numbers;
}
