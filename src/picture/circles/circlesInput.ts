import type { ActorGraph } from '../../analysis/actorGraph';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { Size } from '../geometry/box';
import type { Sector } from './sectors';

/** What Circles are laid out from. */
export interface CirclesInput {
  readonly graph: ActorGraph;
  readonly centre: ActorId;
  /** Every actor in exactly one (see `drawnSectors`). */
  readonly sectors: readonly Sector[];
  /** Places that actors have already, in stored units. */
  readonly previous: ReadonlyMap<ActorId, Point>;
  /** Put by hand: never moved. */
  readonly pinned: ReadonlySet<ActorId>;
  readonly viewport: Size;
  /**
   * `sameRing`: an actor that changed ring moves to it. `all`: whoever has a place keeps it. `order`: a small map is laid out
   * anew, in the same order around the circle; only who was put by hand keeps their place.
   */
  readonly keep: 'sameRing' | 'all' | 'order';
  /** Who has a mark of its own while the others are drawn together (see `standingActors`); without it, everyone. */
  readonly standing?: ReadonlySet<ActorId> | null;
}
