/** Name of the mark of the browser's own timeline that says when a scene was last painted whole. */
export const PAINTED = 'maillon: picture painted';

/** Says so, for whoever measures (`npm run bench`). One mark is kept at a time: a long session does not pile them up. */
export function markPainted(): void {
  performance.clearMarks(PAINTED);
  performance.mark(PAINTED);
}
