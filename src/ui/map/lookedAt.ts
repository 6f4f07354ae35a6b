import type { ActorId } from '../../domain/brand';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { Point } from '../../domain/placement';
import type { PictureName } from '../../picture/pictureName';
import type { AppState } from '../../store/appStore';
import { selectPicture } from '../../store/selectors/selectPicture';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';

/** One way to look at a map; places are remembered for each. */
export interface LookedAt {
  readonly picture: PictureName;
  readonly centre: ActorId | undefined;
  readonly key: string;
  /** True when the places of this way are stored in the map itself. */
  readonly kept: boolean;
}

export function lookedAt(state: AppState): LookedAt {
  const picture = selectPicture(state);
  const centre = selectPointOfView(state);
  const isFree = picture === 'free';
  return {
    picture,
    centre,
    key: isFree ? 'free' : `circles ${state.grouping} ${centre}`,
    kept: isFree || (state.grouping === 'groups' && centre === beneficiaryOf(state.document)),
  };
}

/** Identifies the map and the way to look at it; another value is drawn afresh. */
export function wayOf(state: AppState): string {
  return `${state.mapId} ${selectPicture(state)} ${selectPointOfView(state)} ${state.grouping}`;
}

export function keptPlaces({ document }: AppState, picture: PictureName): Map<ActorId, Point> {
  const places = new Map<ActorId, Point>();
  for (const placement of document.placements.values()) {
    const point = placement[picture];
    if (point) places.set(placement.id, point);
  }
  return places;
}

export function pinnedActors({ document }: AppState): Set<ActorId> {
  const pinned = new Set<ActorId>();
  for (const placement of document.placements.values()) if (placement.pinned) pinned.add(placement.id);
  return pinned;
}
