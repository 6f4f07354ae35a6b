import type { ActorId, FindingKey, NoteId } from './brand';
import type { Point } from './placement';

/**
 * A short text that somebody pinned on the picture. About an actor or an empty seat it goes where they go, on both pictures; else
 * it stays where it was put, on that picture. An actor counts before a seat. Places are in stored units, from the middle of what
 * the note is about, else of the picture; where none was said, a note finds one beside what it is about.
 */
export interface PictureNote {
  readonly id: NoteId;
  readonly text: string;
  readonly actor?: ActorId;
  /** Key of the gap whose seat it is about; while no seat is drawn for it, neither is the note. */
  readonly seat?: FindingKey;
  readonly circles?: Point;
  readonly free?: Point;
  /** Where its arrow ends, counted from the same middle: of what it is about, that middle itself. */
  readonly arrow?: Point;
}

/** Where the arrow to what a note is about ends. */
export const MIDDLE: Point = { x: 0, y: 0 };

/** Longer texts belong on a card: a note is read on the picture. */
export const LONGEST_NOTE = 140;

/** False when a coordinate is not a number: such a note is never kept. */
export function isFiniteNote({ circles, free, arrow }: Pick<PictureNote, 'circles' | 'free' | 'arrow'>): boolean {
  return [circles, free, arrow].every((point) => !point || (Number.isFinite(point.x) && Number.isFinite(point.y)));
}

/** Whether a note stays where it was put, whoever moves. */
export function isOnGround({ actor, seat }: PictureNote): boolean {
  return actor === undefined && seat === undefined;
}
