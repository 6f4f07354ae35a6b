import type { Size } from '../geometry/box';
import { isRoom, type Theme } from './theme';

/** Smallest text, in CSS pixels at the text scale of the desk. */
const LEAST_TEXT = 10;

/** Half the width of a mark, in CSS pixels: as large as the number of actors and the view allow. */
export function markRadius(actors: number, { width, height }: Size): number {
  const room = Math.sqrt((width * height) / Math.max(8, actors));
  // Larger for a handful of actors, which would look lost on a large view.
  const most = 26 - Math.min(6, Math.max(0, actors - 3));
  return Math.min(most, Math.max(3, room * 0.108));
}

export const BENEFICIARY_FACTOR = 1.6;

/** Smallest important text in a room, in CSS pixels on a picture of `ROOM_WIDTH`. */
export const ROOM_TEXT = 24;
/** A narrower picture fills the same wall, so smaller letters appear as large. */
const ROOM_WIDTH = 1920;

/** Smallest important text in a room on a picture of this width. */
function roomText({ width }: Size): number {
  return ROOM_TEXT * Math.min(1, width / ROOM_WIDTH);
}

/** Size of names on a picture, in CSS pixels; in a room always readable from the back. */
export function nameSize(actors: number, viewport: Size, theme: Theme): number {
  const size = textSize(actors, viewport) * theme.textScale;
  return isRoom(theme) ? Math.max(size, roomText(viewport)) : size;
}

/** Size of the smallest texts of a picture, given the size of names. */
export function leastText(size: number, theme: Theme): number {
  return isRoom(theme) ? size : LEAST_TEXT * theme.textScale;
}

function textSize(actors: number, { width, height }: Size): number {
  const room = Math.sqrt((width * height) / Math.max(8, actors));
  return Math.min(16, 8.4 + Math.min(width, height) / 125, Math.max(11, 7.6 + room * 0.043));
}
