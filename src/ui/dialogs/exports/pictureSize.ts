import type { Size } from '../../../picture/geometry/box';
import { type Orientation, type Paper, pixelsAt, posterRoom } from '../../../picture/paper/paper';

export const SIZE_NAMES = ['a4', 'a3', 'screen', 'largest'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];

/** Dots per inch that a good print needs. */
const PRINTED = 300;
/** Pixels per CSS pixel of a picture as large as the screen: sharp on a high-density screen. */
const SHARP = 2;
/** More than any picture can have: the export then makes it as large as possible. */
const AS_MANY_AS_CAN_BE = 16;

/** Size of a picture in CSS pixels, and pixels for each of them. */
export interface PictureSize {
  readonly size: Size;
  readonly pixels: number;
}

/** `screen`: the size of the picture on the screen. */
export function pictureSize(name: SizeName, orientation: Orientation, screen: Size): PictureSize {
  switch (name) {
    case 'a4':
    case 'a3':
      return { size: posterRoom({ name, orientation }), pixels: pixelsAt(PRINTED, { name, orientation }) };
    case 'screen':
      return { size: screen, pixels: SHARP };
    case 'largest':
      return { size: posterRoom({ name: 'a3', orientation }), pixels: AS_MANY_AS_CAN_BE };
  }
}

export function paperFor(name: SizeName, orientation: Orientation): Paper {
  return { name: name === 'a3' || name === 'largest' ? 'a3' : 'a4', orientation };
}
