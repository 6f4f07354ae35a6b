import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { Arc } from './circles/sectorArcs';
import type { Sector } from './circles/sectors';
import type { Frame } from './frame';
import type { Box } from './geometry/box';
import type { GapPlace } from './ghosts/gapPlace';
import type { LabelRequest } from './labels/labelPlacement';
import type { MeasureText } from './labels/textWidth';
import type { ActorMark, AreaMark, RingMark } from './marks/marks';
import type { Theme } from './marks/theme';
import type { PictureWords } from './pictureWords';

/** Input of what lies under the actors. */
export interface GroundInput {
  readonly centre: ActorId | undefined;
  readonly sectors: readonly Sector[];
  /** Arc of each sector of Circles; `null` when none of its actors is on a ring. */
  readonly arcs: readonly (Arc | null)[];
  /** All members of overlapping sectors by key, as outlines surround all of them. */
  readonly membersOf?: ReadonlyMap<string, readonly ActorId[]>;
  readonly frame: Frame;
  /** Scene places. */
  readonly places: ReadonlyMap<ActorId, Point>;
  readonly stored: ReadonlyMap<ActorId, Point>;
  /** Stored places of the whole map, when it is narrowed. */
  readonly whole?: { readonly places: ReadonlyMap<ActorId, Point> };
  readonly actors: readonly ActorMark[];
  readonly ringOf: (id: ActorId) => number;
  readonly outermost: number;
  readonly tied: ReadonlySet<ActorId>;
  readonly radius: number;
  readonly size: number;
  readonly theme: Theme;
  readonly bounds: Box;
  readonly words: PictureWords;
  readonly measure: MeasureText;
}

/** What lies under the actors, its texts, and where gaps may be drawn. */
export interface Ground {
  readonly areas: readonly AreaMark[];
  readonly rings: readonly RingMark[];
  readonly tray: Box | null;
  readonly requests: readonly LabelRequest[];
  readonly spotsFor: (place: GapPlace) => Iterable<Point>;
  /** True when a ghost there is still among the actors it belongs with. */
  readonly belongs: (place: GapPlace, at: Point) => boolean;
}
