import type { ActorId } from '../../domain/brand';
import type { Placement, Point } from '../../domain/placement';
import type { CirclesInput } from '../../picture/circles/circlesInput';
import type { Frame } from '../../picture/frame';
import type { PictureName } from '../../picture/pictureName';

/** Everybody's places, and the frame that fits them to the window. */
export interface Plan {
  readonly picture: PictureName;
  readonly centre: ActorId | undefined;
  readonly places: ReadonlyMap<ActorId, Point>;
  /** Places of all actors, also those the map is narrowed from, so that sectors and circles stay where they are. */
  readonly all: ReadonlyMap<ActorId, Point>;
  readonly frame: Frame;
  /** True when this way to look is stored in the map: its places go into the document. */
  readonly kept: boolean;
  /** Set when most actors have no place and finding some takes long: this layout must be asked for first, off the page. */
  readonly wants: Wanted | null;
  readonly anew: boolean;
  /**
   * True when a small map was laid out anew as a whole, or a room's picture was reframed to stay whole: everybody glides to their place.
   */
  readonly breathed: boolean;
}

export type Wanted = { readonly picture: 'free' } | { readonly picture: 'circles'; readonly input: CirclesInput };

export function placementsOf({ picture, places }: Plan): Placement[] {
  return [...places].map(([id, point]) => ({ id, [picture]: rounded(point) }));
}

/** A tenth of a pixel is precise enough, and keeps files short. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
