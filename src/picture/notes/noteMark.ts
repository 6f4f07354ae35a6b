import type { ActorId, FindingKey, NoteId } from '../../domain/brand';
import type { PictureNote } from '../../domain/pictureNote';
import type { Point } from '../../domain/placement';
import type { Frame } from '../frame';
import type { Box } from '../geometry/box';
import type { MeasureText } from '../labels/textWidth';
import type { ActorMark, GhostMark } from '../marks/marks';
import type { Shape } from '../marks/shape';
import type { Theme } from '../marks/theme';
import type { PictureName } from '../pictureName';

/** A note that was pinned on the picture: a text on a plate, and its arrow. */
export interface NoteMark {
  readonly id: NoteId;
  /** Whole, as it was written. */
  readonly text: string;
  readonly box: Box;
  /** Its plate with what is written on it, and its arrow: what draws them is loaded once there is a note. */
  readonly plate: readonly Shape[];
  readonly line: readonly Shape[];
  /** What it is about, and goes along with. */
  readonly about?: NoteAbout;
  readonly arrow?: NoteArrow;
}

export interface NotesInput {
  readonly notes: Iterable<PictureNote>;
  readonly picture: PictureName;
  readonly frame: Frame;
  readonly actors: readonly ActorMark[];
  readonly ghosts: readonly GhostMark[];
  /** Of names, in CSS pixels. */
  readonly size: number;
  readonly bounds: Box;
  readonly measure: MeasureText;
  readonly theme: Theme;
}

/** How notes are drawn: see `noteMarks`. */
export type DrawNotes = (input: NotesInput) => readonly NoteMark[];

/** Of the line around a plate, and of an arrow, in CSS pixels. */
export const NOTE_LINE = 1.4;

/** Of a seat the id is that of its mark: the first of its keys. */
export type NoteAbout = { readonly at: Point; readonly radius: number } & (
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'seat'; readonly id: FindingKey }
);

/** From the edge of the plate to the edge of what it points at. */
export interface NoteArrow {
  readonly from: Point;
  readonly to: Point;
}

export function middleOf({ left, right, top, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
