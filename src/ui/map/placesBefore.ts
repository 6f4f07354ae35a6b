import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { Size } from '../../picture/geometry/box';
import type { AppState } from '../../store/appStore';
import type { LookedAt } from './lookedAt';

/** Where everybody of a small map was, by who was tied to whom. */
export type PlacesBefore = Map<string, { readonly places: ReadonlyMap<ActorId, Point>; readonly viewport: Size }>;

/** What of a plan tells which places were there. */
interface Asked extends Pick<LookedAt, 'picture'> {
  readonly state: AppState;
  readonly stands: string;
  readonly viewport: Size;
}

/** As many steps as one goes back in a row, and somebody finds again what they saw. */
const MOST = 40;

/** Undone or done again, a step leads back to the picture that was there, and not to one much like it. */
export function placesBefore(before: PlacesBefore, { state, picture, stands, viewport }: Asked) {
  const found = before.get(stands);
  const isSameWindow = found?.viewport.width === viewport.width && found.viewport.height === viewport.height;
  // Who was put by hand since then stands elsewhere now: the others make room anew.
  const isWherePut = [...state.document.placements].every(([id, { pinned, [picture]: at }]) => {
    const was = found?.places.get(id);
    return !pinned || !at || !was || (was.x === at.x && was.y === at.y);
  });
  return isSameWindow && isWherePut ? found.places : undefined;
}

export function rememberPlaces(
  before: PlacesBefore,
  { stands, viewport }: Asked,
  places: ReadonlyMap<ActorId, Point>,
): void {
  if (stands === '') return;
  // The latest come last, so that the oldest go first.
  before.delete(stands);
  before.set(stands, { places, viewport });
  const [oldest] = before.keys();
  if (before.size > MOST && oldest !== undefined) before.delete(oldest);
}
