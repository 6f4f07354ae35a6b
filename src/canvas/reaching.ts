import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import { bundleTieShape } from '../picture/bundleShapes';
import { actorSignShapes, goneActorShapes, goneTieShapes, tieSignShapes } from '../picture/changeShapes';
import type { BundleTieEnd, ChangeMarks, TrialMarks } from '../picture/marks';
import type { Scene } from '../picture/scene';
import { seatLine } from '../picture/seatLine';
import type { Shape } from '../picture/shape';
import type { Theme } from '../picture/theme';
import { possibleActorShapes, possibleTieShapes } from '../picture/trialShapes';

export const NOBODY_MOVES: ReadonlyMap<ActorId, Point> = new Map();

/**
 * Lines that are no element and end at actors: of bundles, from ghosts to the centre, and ties that are tried. They end where
 * these are now. `still`: the same while nobody moves; what of it nobody moves is taken from there. `labels`: those written at this zoom.
 */
export function reachingShapes(
  scene: Scene,
  shifts: ReadonlyMap<ActorId, Point> = NOBODY_MOVES,
  still: readonly Shape[] = [],
  labels: Scene['labels'] = scene.labels,
): Shape[] {
  const { actors, ghosts, bundleTies, trial, changes, theme } = scene;
  const centre = shifts.size > 0 ? actors.find((mark) => mark.beneficiary)?.id : undefined;
  const shifted = (id: ActorId | undefined, { x, y }: Point): Point => {
    const shift = id === undefined ? undefined : shifts.get(id);
    return shift ? { x: x + shift.x, y: y + shift.y } : { x, y };
  };
  const texts = labels.filter(({ owner }) => !shifts.has(owner as ActorId));
  const lines = ghosts.flatMap((ghost) =>
    seatLine(ghost.towards ? { ...ghost, towards: shifted(centre, ghost.towards) } : ghost, texts, theme),
  );
  const ties = trial.ties.map((tie) => ({ ...tie, from: shifted(tie.a, tie.from), to: shifted(tie.b, tie.to) }));
  const gone = changes.ties.map((tie) => ({ ...tie, from: shifted(tie.a, tie.from), to: shifted(tie.b, tie.to) }));
  const moved = (end: BundleTieEnd): BundleTieEnd =>
    end.kind === 'actor' ? { ...end, at: shifted(end.id as ActorId, end.at) } : end;
  const isMoved = (end: BundleTieEnd) => end.kind === 'actor' && shifts.has(end.id as ActorId);
  // First of all, so that each is found again by its place among them.
  const together = bundleTies.map((tie, i) => {
    const kept = isMoved(tie.a) || isMoved(tie.b) ? undefined : still[i];
    return kept ?? bundleTieShape({ ...tie, a: moved(tie.a), b: moved(tie.b) }, theme);
  });
  return [
    ...together,
    ...lines,
    ...possibleTieShapes({ ...trial, ties }, theme),
    ...goneTieShapes({ ties: gone }, theme),
  ];
}

/** Actors that are tried stay where they are; the cross over one who would leave follows it. */
export function trialPieces(
  trial: TrialMarks,
  theme: Theme,
): { readonly follows: readonly ActorId[]; readonly shapes: readonly Shape[] }[] {
  return [
    { follows: [], shapes: possibleActorShapes({ ...trial, departures: [] }, theme) },
    ...trial.departures.map((mark) => ({
      follows: [mark.id],
      shapes: possibleActorShapes({ ties: [], actors: [], departures: [mark] }, theme),
    })),
  ];
}

/** Signs of what differs from another state: those on actors follow them, those on ties wait until they are drawn anew. */
export function changePieces(
  changes: ChangeMarks,
  theme: Theme,
): { readonly follows: readonly ActorId[]; readonly shapes: readonly Shape[] }[] {
  return [
    { follows: [], shapes: [...tieSignShapes(changes, theme), ...goneActorShapes(changes, theme)] },
    ...changes.actors.map((mark) => ({ follows: [mark.id], shapes: actorSignShapes(mark, theme) })),
  ];
}
