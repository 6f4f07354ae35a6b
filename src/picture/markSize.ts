import type { Size } from './box';

/** Half of the width of an actor's mark, in CSS pixels: as large as the number of actors and the view allow. */
export function markRadius(actors: number, { width, height }: Size): number {
  const room = Math.sqrt((width * height) / Math.max(8, actors));
  // A handful would be lost on a large view.
  const most = 26 - Math.min(6, Math.max(0, actors - 3));
  return Math.min(most, Math.max(3, room * 0.108));
}

/** The beneficiary's mark is larger. */
export const BENEFICIARY_FACTOR = 1.6;

/** Text size of names, in CSS pixels. */
export function textSize(actors: number, { width, height }: Size): number {
  const room = Math.sqrt((width * height) / Math.max(8, actors));
  return Math.min(16, 8.4 + Math.min(width, height) / 125, Math.max(11, 7.6 + room * 0.043));
}
