import type { ActorId, FindingKey, NoteId } from '../domain/brand';
import type { Point } from '../domain/placement';

/** The note being written: one of the map, or a new one about an actor, an empty seat or a point of the scene. */
export type NoteOpen = { readonly kind: 'known'; readonly id: NoteId } | ({ readonly kind: 'new' } & NewNote);

export interface NewNote {
  readonly actor?: ActorId;
  readonly seat?: FindingKey;
  /** Where the user pressed, in scene coordinates. */
  readonly at?: Point;
}
