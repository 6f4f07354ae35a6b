import type { Point } from '../../domain/placement';
import { type Frame, scenePoint, storedPoint } from '../frame';
import type { GhostsInput } from '../ghosts/ghosts';
import type { FormerSeat } from '../ghosts/seating';
import { spotKey } from '../labels/labelSpot';
import type { FormerLabels } from '../labels/undisturbed';
import type { SceneInput } from '../sceneInput';

/** Labels of the previous drawing. Not kept in the scene, since a room may no longer see their names. */
export function formerLabels({ former }: SceneInput): FormerLabels | undefined {
  if (!former) return undefined;
  return {
    spots: new Map(former.labels.map((label) => [spotKey(label), label.spot])),
    among: former.labelling,
  };
}

/** Former places of bundles, in this scene. */
export function formerBundles({ former, frame }: SceneInput): ReadonlyMap<string, Point> {
  return new Map(former?.bundles.map(({ key, at }) => [key, placeNow(at, former.frame, frame)]));
}

/** Former ghosts, in this scene. */
export function formerGhosts({ former, frame }: SceneInput): NonNullable<GhostsInput['former']> {
  if (!former) return { ghosts: [], seats: [] };
  const now = (seat: FormerSeat) => ({ ...seat, at: placeNow(seat.at, former.frame, frame) });
  return { ghosts: former.ghosts.map(now), seats: former.seats.map(now) };
}

function placeNow(at: Point, before: Frame, now: Frame): Point {
  return before === now ? at : scenePoint(now, storedPoint(before, at));
}
