import type { ActorId, FindingKey, NoteId } from './brand';
import type { Point } from './placement';

/**
 * A short text pinned on the picture. A note about an actor or an empty seat moves with it, on both pictures; any other stays
 * in its place on one picture. An actor takes precedence over a seat. Coordinates are in stored units, from the middle of the
 * subject, else of the picture; without any, the note finds a place beside its subject.
 */
export interface PictureNote {
  readonly id: NoteId;
  readonly text: string;
  readonly actor?: ActorId;
  /** Key of the gap whose seat it is about; the note is drawn only while that seat is. */
  readonly seat?: FindingKey;
  readonly circles?: Point;
  readonly free?: Point;
  /** End of its arrow, from the same origin; for a note with a subject, that origin itself. */
  readonly arrow?: Point;
}

/** End of the arrow of a note with a subject. */
export const MIDDLE: Point = { x: 0, y: 0 };

/** Longest note, in characters: it is read on the picture, and longer texts belong on a card. */
export const LONGEST_NOTE = 140;

/** False when a coordinate is not a number: such a note is refused. */
export function isFiniteNote({ circles, free, arrow }: Pick<PictureNote, 'circles' | 'free' | 'arrow'>): boolean {
  return [circles, free, arrow].every((point) => !point || (Number.isFinite(point.x) && Number.isFinite(point.y)));
}

/** True when the note has no subject, so that it stays in place whatever moves. */
export function isOnGround({ actor, seat }: PictureNote): boolean {
  return actor === undefined && seat === undefined;
}
