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

/** A note pinned on the picture: a text on a plate, with its arrow. */
export interface NoteMark {
  readonly id: NoteId;
  readonly text: string;
  readonly box: Box;
  /** Shapes of the plate and of the arrow. The code that draws them loads with the first note. */
  readonly plate: readonly Shape[];
  readonly line: readonly Shape[];
  /** The mark it is about, and moves with. */
  readonly about?: NoteAbout;
  readonly arrow?: NoteArrow;
}

export interface NotesInput {
  readonly notes: Iterable<PictureNote>;
  readonly picture: PictureName;
  readonly frame: Frame;
  readonly actors: readonly ActorMark[];
  readonly ghosts: readonly GhostMark[];
  /** Size of names, in CSS pixels. */
  readonly size: number;
  readonly bounds: Box;
  readonly measure: MeasureText;
  readonly theme: Theme;
}

/** See `noteMarks`. */
export type DrawNotes = (input: NotesInput) => readonly NoteMark[];

/** Line width of plates and arrows, in CSS pixels. */
export const NOTE_LINE = 1.4;

/** Id of a seat: the first of its keys. */
export type NoteAbout = { readonly at: Point; readonly radius: number } & (
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'seat'; readonly id: FindingKey }
);

/** From the edge of the plate to the edge of its target. */
export interface NoteArrow {
  readonly from: Point;
  readonly to: Point;
}

export function middleOf({ left, right, top, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
