import type { ActorGraph } from '../../analysis/actorGraph';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { Size } from '../geometry/box';
import type { Sector } from './sectors';

export interface CirclesInput {
  readonly graph: ActorGraph;
  readonly centre: ActorId;
  /** Every actor is in exactly one (see `drawnSectors`). */
  readonly sectors: readonly Sector[];
  /** Known places, in stored units. */
  readonly previous: ReadonlyMap<ActorId, Point>;
  /** Actors placed by hand, which never move. */
  readonly pinned: ReadonlySet<ActorId>;
  readonly viewport: Size;
  /**
   * `sameRing`: an actor whose ring changed moves to it. `all`: actors with a place keep it. `order`: a small map is laid out anew in the
   * same order around the circle; only actors placed by hand keep their place.
   */
  readonly keep: 'sameRing' | 'all' | 'order';
  /** Actors with a mark while others are bundled (see `standingActors`); without it, everyone. */
  readonly standing?: ReadonlySet<ActorId> | null;
}
