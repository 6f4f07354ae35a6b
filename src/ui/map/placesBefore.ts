import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { Size } from '../../picture/geometry/box';
import type { AppState } from '../../store/appStore';
import type { LookedAt } from './lookedAt';

/** Earlier places of a small map, by its ties and groups (`standsOf`). */
export type PlacesBefore = Map<string, { readonly places: ReadonlyMap<ActorId, Point>; readonly viewport: Size }>;

interface Asked extends Pick<LookedAt, 'picture'> {
  readonly state: AppState;
  readonly stands: string;
  readonly viewport: Size;
}

/** Most states kept: about as many as a person undoes in a row. */
const MOST = 40;

/** Returns the places shown before for the same ties and groups, so that undo and redo restore the exact picture, not a similar one. */
export function placesBefore(before: PlacesBefore, { state, picture, stands, viewport }: Asked) {
  const found = before.get(stands);
  const isSameWindow = found?.viewport.width === viewport.width && found.viewport.height === viewport.height;
  // Actors pinned elsewhere since then: the others must make room anew.
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
  // Inserted last, so that the oldest entry is evicted first.
  before.delete(stands);
  before.set(stands, { places, viewport });
  const [oldest] = before.keys();
  if (before.size > MOST && oldest !== undefined) before.delete(oldest);
}
