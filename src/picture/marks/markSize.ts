import type { Size } from '../geometry/box';
import { isRoom, type Theme } from './theme';

/** No name is written smaller, in CSS pixels at the text scale of the desk. */
const LEAST_TEXT = 10;

/** Half of the width of an actor's mark, in CSS pixels: as large as the number of actors and the view allow. */
export function markRadius(actors: number, { width, height }: Size): number {
  const room = Math.sqrt((width * height) / Math.max(8, actors));
  // A handful would be lost on a large view.
  const most = 26 - Math.min(6, Math.max(0, actors - 3));
  return Math.min(most, Math.max(3, room * 0.108));
}

/** The beneficiary's mark is larger. */
export const BENEFICIARY_FACTOR = 1.6;

/** Text that matters in a room, at least, in CSS pixels. */
export const ROOM_TEXT = 24;
/** On a picture so wide; one that is narrower is thrown on the same wall, where its letters are as large when they are smaller. */
const ROOM_WIDTH = 1920;

/** Text that matters in a room, at least, on a picture so wide. */
function roomText({ width }: Size): number {
  return ROOM_TEXT * Math.min(1, width / ROOM_WIDTH);
}

/** Size of names on a picture, in CSS pixels: in a room never less than what is read from the back. */
export function nameSize(actors: number, viewport: Size, theme: Theme): number {
  const size = textSize(actors, viewport) * theme.textScale;
  return isRoom(theme) ? Math.max(size, roomText(viewport)) : size;
}

/** What the smallest texts of a picture are written in, where names have this size. */
export function leastText(size: number, theme: Theme): number {
  return isRoom(theme) ? size : LEAST_TEXT * theme.textScale;
}

function textSize(actors: number, { width, height }: Size): number {
  const room = Math.sqrt((width * height) / Math.max(8, actors));
  return Math.min(16, 8.4 + Math.min(width, height) / 125, Math.max(11, 7.6 + room * 0.043));
}
