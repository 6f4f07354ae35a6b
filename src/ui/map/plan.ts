import type { ActorId } from '../../domain/brand';
import type { Placement, Point } from '../../domain/placement';
import type { CirclesInput } from '../../picture/circles/circlesInput';
import type { Frame } from '../../picture/frame';
import type { PictureName } from '../../picture/pictureName';

/** Where everybody is, and how that fills the window. */
export interface Plan {
  readonly picture: PictureName;
  readonly centre: ActorId | undefined;
  /** Of those who are shown. */
  readonly places: ReadonlyMap<ActorId, Point>;
  /** Of everybody, also those whom the map is narrowed from: sectors and circles stay where they are. */
  readonly all: ReadonlyMap<ActorId, Point>;
  readonly frame: Frame;
  /** True when this is how the map itself is kept: its places go into the document. */
  readonly kept: boolean;
  /** No place is known for most, and to find some takes long: a layout must be asked for first, off the page. */
  readonly wants: Wanted | null;
  /** Arranged because a person asked for it. */
  readonly anew: boolean;
  /** A small map laid out anew as a whole, or a room's that would not be whole any more: everybody glides to their place. */
  readonly breathed: boolean;
}

/** A layout to ask for: of the Carte, or of Circles. */
export type Wanted = { readonly picture: 'free' } | { readonly picture: 'circles'; readonly input: CirclesInput };

/** Places as they are kept with the map. */
export function placementsOf({ picture, places }: Plan): Placement[] {
  return [...places].map(([id, point]) => ({ id, [picture]: rounded(point) }));
}

/** A tenth of a pixel is enough, and keeps files short. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
