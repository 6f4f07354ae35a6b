import type { ActorId, FindingKey, NoteId } from '../domain/brand';
import type { Point } from '../domain/placement';

/** The note that is being written: one of the map, or a new one about somebody, an empty seat, or a point of the scene. */
export type NoteOpen = { readonly kind: 'known'; readonly id: NoteId } | ({ readonly kind: 'new' } & NewNote);

/** What a note that is begun is about. */
export interface NewNote {
  readonly actor?: ActorId;
  readonly seat?: FindingKey;
  /** Of the scene, where one pressed. */
  readonly at?: Point;
}
