/** A slice of rows, and the height in CSS pixels of those left out before and after it. */
export interface RowsInView {
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

export const ROW_HEIGHT = 34;
const ALL_UNDER = 500;
const MARGIN = 20;

/** Which of `count` rows to draw: all of them up to 500, else those in view with a margin. */
export function rowsInView(count: number, scrollTop: number, height: number): RowsInView {
  if (count <= ALL_UNDER) return { start: 0, end: count, before: 0, after: 0 };
  const visible = Math.ceil(height / ROW_HEIGHT) + 2 * MARGIN;
  const start = Math.max(0, Math.min(count - visible, Math.floor(scrollTop / ROW_HEIGHT) - MARGIN));
  const end = Math.min(count, start + visible);
  return { start, end, before: start * ROW_HEIGHT, after: (count - end) * ROW_HEIGHT };
}
