import type { ActorId } from '../domain/brand';
import { actorSignShapes, goneSign, tieSignShapes } from '../picture/changeShapes';
import type { ChangeMarks, TrialMarks } from '../picture/marks';
import type { Shape } from '../picture/shape';
import type { Theme } from '../picture/theme';
import { departureCross } from '../picture/trialShapes';

interface Following {
  readonly follows: readonly ActorId[];
  readonly shapes: readonly Shape[];
}

/** Crosses over those who would leave. */
export function trialPieces({ departures }: TrialMarks, theme: Theme): Following[] {
  return departures.map((mark) => ({ follows: [mark.id], shapes: [departureCross(mark, theme)] }));
}

/** Signs of what differs from another state: those on actors follow them, those on ties wait until they are drawn anew. */
export function changePieces(changes: ChangeMarks, theme: Theme): Following[] {
  return [
    { follows: [], shapes: [...tieSignShapes(changes, theme), ...changes.gone.map((mark) => goneSign(mark, theme))] },
    ...changes.actors.map((mark) => ({ follows: [mark.id], shapes: actorSignShapes(mark, theme) })),
  ];
}
