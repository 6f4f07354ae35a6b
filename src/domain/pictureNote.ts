import type { ActorId, FindingKey, NoteId } from './brand';
import type { Point } from './placement';

/** The two pictures, by the names that placements have for them. */
export const NOTE_PICTURES = ['circles', 'free'] as const;
export type NotePicture = (typeof NOTE_PICTURES)[number];

/**
 * A short text that somebody pinned on the picture. About an actor or an empty seat it goes where they go, on both pictures; else
 * it stays where it was put. An actor counts before a seat.
 */
export interface PictureNote {
  readonly id: NoteId;
  readonly text: string;
  readonly actor?: ActorId;
  /** Key of the gap whose seat it is about; while no seat is drawn for it, neither is the note. */
  readonly seat?: FindingKey;
  /** Of a note that stays where it is: the picture that it is on; absent: both. */
  readonly picture?: NotePicture;
  /** In stored units, from the middle of what it is about, else of the picture. */
  readonly at: Point;
  /** Where its arrow ends, counted from the same middle: of what it is about, that middle itself. */
  readonly arrow?: Point;
}

/** Where the arrow to what a note is about ends. */
export const MIDDLE: Point = { x: 0, y: 0 };

/** Longer texts belong on a card: a note is read on the picture. */
export const LONGEST_NOTE = 140;

/** False when a coordinate is not a number: such a note is never kept. */
export function isFiniteNote({ at, arrow = MIDDLE }: Pick<PictureNote, 'at' | 'arrow'>): boolean {
  return [at.x, at.y, arrow.x, arrow.y].every(Number.isFinite);
}

/** Whether a note stays where it was put, whoever moves. */
export function isOnGround({ actor, seat }: PictureNote): boolean {
  return actor === undefined && seat === undefined;
}
