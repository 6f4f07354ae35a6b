import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import { bodyShape, ornamentShapes } from '../picture/actorShapes';
import { bundleShapes } from '../picture/bundleShapes';
import type { TieMark } from '../picture/marks';
import type { Scene } from '../picture/scene';
import { ghostShapes, groundShapes, networkShapes } from '../picture/sceneShapes';
import { shiftedTies } from './paintMarks';
import type { Pieces } from './pieces';
import { changePieces, reachingShapes, trialPieces } from './reaching';

/** What the layers draw of a scene whose ties, actors and names are on a sheet. */
export function sheetPieces(scene: Scene, awake: ReadonlySet<ActorId>): Pieces {
  const { theme, ghosts, trial } = scene;
  const marks = scene.actors.filter(({ id }) => awake.has(id));
  return {
    under: groundShapes(scene),
    reaching: reachingShapes(scene),
    over: [
      { follows: [], shapes: networkShapes(scene) },
      // Who may be moved is drawn over the sheet.
      ...marks.map((mark) => ({
        follows: [mark.id],
        shapes: [bodyShape(mark, theme), ...ornamentShapes(mark, theme)],
      })),
      { follows: [], shapes: scene.bundles.flatMap((bundle) => bundleShapes(bundle, theme)) },
      { follows: [], shapes: ghosts.flatMap((ghost) => ghostShapes(ghost, theme)) },
      ...trialPieces(trial, theme),
      ...changePieces(scene.changes, theme),
    ].filter((piece) => piece.shapes.length > 0),
    written: new Set(),
  };
}

/** The ties of actors that are being moved, where these are now: the sheet still has them where they were. */
export function movedTies({ ties }: Scene, shifts: ReadonlyMap<ActorId, Point>): readonly TieMark[] {
  if (shifts.size === 0) return [];
  return shiftedTies(
    ties.filter(({ a, b }) => shifts.has(a) || shifts.has(b)),
    shifts,
  );
}
