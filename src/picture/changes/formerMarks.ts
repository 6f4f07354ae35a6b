import type { Point } from '../../domain/placement';
import { type Frame, scenePoint, storedPoint } from '../frame';
import type { FormerGhost } from '../ghosts/ghosts';
import { spotKey } from '../labels/labelSpot';
import type { FormerLabels } from '../labels/undisturbed';
import type { SceneInput } from '../sceneInput';

/** Labels of the drawing before. Not kept in the scene: they hold names which a room may not be told any more. */
export function formerLabels({ former }: SceneInput): FormerLabels | undefined {
  if (!former) return undefined;
  return {
    spots: new Map(former.labels.map((label) => [spotKey(label), label.spot])),
    among: former.labelling,
  };
}

/** Where bundles were in the drawing before, in this one. */
export function formerBundles({ former, frame }: SceneInput): ReadonlyMap<string, Point> {
  return new Map(former?.bundles.map(({ key, at }) => [key, placeNow(at, former.frame, frame)]));
}

/** Ghosts of the drawing before, where they are in this one. */
export function formerGhosts({ former, frame }: SceneInput): FormerGhost[] {
  if (!former) return [];
  return former.ghosts.map((ghost) => ({ ...ghost, at: placeNow(ghost.at, former.frame, frame) }));
}

function placeNow(at: Point, before: Frame, now: Frame): Point {
  return before === now ? at : scenePoint(now, storedPoint(before, at));
}
