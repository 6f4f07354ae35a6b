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

/** What a picture needs to know to draw what lies under the actors. */
export interface GroundInput {
  readonly centre: ActorId | undefined;
  readonly sectors: readonly Sector[];
  /** Where each sector of Circles is; `null`: nobody of it is on a ring. */
  readonly arcs: readonly (Arc | null)[];
  /** All members of sectors that overlap, by their key: outlines are around all of them. */
  readonly membersOf?: ReadonlyMap<string, readonly ActorId[]>;
  readonly frame: Frame;
  /** In the scene. */
  readonly places: ReadonlyMap<ActorId, Point>;
  readonly stored: ReadonlyMap<ActorId, Point>;
  /** The stored places of those whom the map is narrowed from too. */
  readonly whole?: { readonly places: ReadonlyMap<ActorId, Point> };
  readonly actors: readonly ActorMark[];
  readonly ringOf: (id: ActorId) => number;
  readonly outermost: number;
  /** Actors with a tie. */
  readonly tied: ReadonlySet<ActorId>;
  readonly radius: number;
  readonly size: number;
  readonly theme: Theme;
  readonly bounds: Box;
  readonly words: PictureWords;
  readonly measure: MeasureText;
}

/** What lies under the actors, its texts, and where gaps may be drawn on it. */
export interface Ground {
  readonly areas: readonly AreaMark[];
  readonly rings: readonly RingMark[];
  readonly tray: Box | null;
  readonly requests: readonly LabelRequest[];
  readonly spotsFor: (place: GapPlace) => Iterable<Point>;
  /** Whether a ghost that is there is still among those it belongs with. */
  readonly belongs: (place: GapPlace, at: Point) => boolean;
}
