import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import { ornamentShapes } from '../picture/actorShapes';
import { bundleShapes } from '../picture/bundleShapes';
import type { Scene } from '../picture/scene';
import { ghostShapes, groundShapes, networkShapes, tieShape } from '../picture/sceneShapes';
import type { Shape } from '../picture/shape';
import type { Pieces } from './pieces';
import { reachingShapes, trialPieces } from './reaching';

/** What the layers draw of a scene whose ties, actors and names are on a sheet. */
export function sheetPieces(scene: Scene, awake: ReadonlySet<ActorId>): Pieces {
  const { theme, ghosts, trial } = scene;
  const marks = scene.actors.filter(({ id }) => awake.has(id));
  return {
    under: groundShapes(scene),
    reaching: reachingShapes(scene),
    over: [
      { follows: [], shapes: networkShapes(scene) },
      // An element covers what the sheet has of it.
      ...marks.map((mark) => ({ follows: [mark.id], shapes: ornamentShapes(mark, theme) })),
      { follows: [], shapes: scene.bundles.flatMap((bundle) => bundleShapes(bundle, theme)) },
      { follows: [], shapes: ghosts.flatMap((ghost) => ghostShapes(ghost, theme)) },
      ...trialPieces(trial, theme),
    ].filter((piece) => piece.shapes.length > 0),
    written: new Set(),
  };
}

/** The ties of actors that are being moved, where these are now: the sheet still has them where they were. */
export function movedTies({ ties, theme }: Scene, shifts: ReadonlyMap<ActorId, Point>): Shape[] {
  if (shifts.size === 0) return [];
  const shifted = (id: ActorId, { x, y }: Point): Point => {
    const shift = shifts.get(id);
    return shift ? { x: x + shift.x, y: y + shift.y } : { x, y };
  };
  return ties
    .filter(({ a, b }) => shifts.has(a) || shifts.has(b))
    .map((tie) => tieShape({ ...tie, from: shifted(tie.a, tie.from), to: shifted(tie.b, tie.to) }, theme));
}
