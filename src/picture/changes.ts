import type { ActorType } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';

type Pair = readonly [ActorId, ActorId];

/** Somebody who is no longer on the map: where they were, as places are kept, and whom of those who are there they knew. */
export interface GoneActor {
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: string;
  readonly at?: Point | undefined;
  readonly contacts: readonly ActorId[];
}

/** What differs from another state of the map, by the ids of this one; of those who are gone, by theirs. */
export interface SceneChanges {
  readonly newActors: readonly ActorId[];
  readonly changedActors: readonly ActorId[];
  readonly goneActors: readonly GoneActor[];
  readonly newTies: readonly Pair[];
  readonly changedTies: readonly Pair[];
  readonly goneTies: readonly Pair[];
}
