import { ornamentShapes } from '../picture/actorShapes';
import { type Box, overlaps } from '../picture/box';
import type { LabelMark } from '../picture/labelPlacement';
import type { ActorMark, TieMark } from '../picture/marks';
import type { Scene } from '../picture/scene';
import { labelShapes } from '../picture/sceneShapes';
import { paintBody, paintLines } from './paintMarks';
import { paintShapes } from './paintShapes';
import { tiesAlike } from './tiesAlike';

/** Lines of one step. */
const LINES = 6;
/** What a mark reaches beyond its radius: borders, badges, half rings. */
const AROUND = 24;

/**
 * Paints the ties, the actors and the names of a scene that are in `region`, the first below, in steps: after each
 * there may be a pause. `context` is in units of the scene. Gives the names that were written.
 */
export function* sheetSteps(
  context: CanvasRenderingContext2D,
  scene: Scene,
  region: Box,
  labelsIn: () => Generator<void, readonly LabelMark[]>,
): Generator<void, readonly LabelMark[]> {
  const seen = scene.ties.filter((tie) => overlaps(boxBetween(tie), region));
  for (const { line, ties } of tiesAlike(seen, scene.theme)) {
    for (let from = 0; from < ties.length; from += LINES) {
      paintLines(context, line, ties.slice(from, from + LINES));
      yield;
    }
  }
  for (const mark of scene.actors) {
    if (!overlaps(boxOf(mark), region)) continue;
    paintBody(context, mark, scene.theme);
    const ornaments = ornamentShapes(mark, scene.theme);
    if (ornaments.length > 0) paintShapes(context, ornaments);
    yield;
  }
  const labels = yield* labelsIn();
  for (const label of labels) {
    if (!overlaps(label.box, region)) continue;
    paintShapes(context, labelShapes(label, scene.theme));
    yield;
  }
  return labels;
}

function boxOf({ at, radius }: ActorMark): Box {
  const reach = radius + AROUND;
  return { left: at.x - reach, right: at.x + reach, top: at.y - reach, bottom: at.y + reach };
}

function boxBetween({ from, to }: TieMark): Box {
  return {
    left: Math.min(from.x, to.x) - AROUND,
    right: Math.max(from.x, to.x) + AROUND,
    top: Math.min(from.y, to.y) - AROUND,
    bottom: Math.max(from.y, to.y) + AROUND,
  };
}
