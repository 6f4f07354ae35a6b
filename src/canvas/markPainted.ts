/** Performance mark set when a scene was last painted whole. */
export const PAINTED = 'maillon: picture painted';

/** Sets the mark for `npm run bench`. Replaces the former one, so that marks do not pile up in a long session. */
export function markPainted(): void {
  performance.clearMarks(PAINTED);
  performance.mark(PAINTED);
}
