import type { Size } from '../../../picture/geometry/box';
import { type Orientation, type Paper, pixelsAt, posterRoom } from '../../../picture/paper/paper';

export const SIZE_NAMES = ['a4', 'a3', 'screen', 'largest'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];

/** Points to an inch of a picture that is to be printed well. */
const PRINTED = 300;
/** Pixels for a CSS pixel of a picture like the screen: sharp on the screens of now. */
const SHARP = 2;
/** More than any picture may have: it is made as large as it can be. */
const AS_MANY_AS_CAN_BE = 16;

/** How large a picture is to be: its room in CSS pixels, and pixels for each of them. */
export interface PictureSize {
  readonly size: Size;
  readonly pixels: number;
}

/** `screen`: the room of the picture on the screen. */
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

/** The paper on which a picture of this size is printed. */
export function paperFor(name: SizeName, orientation: Orientation): Paper {
  return { name: name === 'a3' || name === 'largest' ? 'a3' : 'a4', orientation };
}
