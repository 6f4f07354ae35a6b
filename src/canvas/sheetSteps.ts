import { fading, ornamentShapes } from '../picture/actorShapes';
import { type Box, overlaps } from '../picture/box';
import type { LabelMark } from '../picture/labelPlacement';
import type { ActorMark, TieMark } from '../picture/marks';
import { outlinePath } from '../picture/outline';
import type { Scene } from '../picture/scene';
import { labelShapes, tieShape } from '../picture/sceneShapes';
import type { PathShape } from '../picture/shape';
import { paintShapes } from './paintShapes';

/** Lines of one stroke: more at once would take longer than a frame. */
const LINES = 150;
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
  for (const alike of tiesAlike(scene, region)) {
    for (let from = 0; from < alike.ties.length; from += LINES) {
      strokeLines(context, alike.line, alike.ties.slice(from, from + LINES));
      yield;
    }
  }
  const outlines = new Map<string, Path2D>();
  for (const mark of scene.actors) {
    if (!overlaps(boxOf(mark), region)) continue;
    paintBody(context, mark, scene, outlines);
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

interface Alike {
  readonly line: PathShape;
  readonly ties: TieMark[];
}

/** Ties that are drawn the same way, what stands out last. */
function tiesAlike({ ties, theme }: Scene, region: Box): Alike[] {
  const groups = new Map<string, Alike & { readonly rank: number }>();
  for (const tie of ties) {
    if (!overlaps(boxBetween(tie), region)) continue;
    const rank = tie.chain ? 2 : tie.faded ? 0 : 1;
    const key = [rank, tie.width, tie.formal, tie.selected, tie.toVerify].join(' ');
    const known = groups.get(key);
    const line = known ? null : tieShape(tie, theme);
    if (known) known.ties.push(tie);
    else if (line?.kind === 'path') groups.set(key, { line, ties: [tie], rank });
  }
  return [...groups.values()].sort((a, b) => a.rank - b.rank);
}

function strokeLines(context: CanvasRenderingContext2D, line: PathShape, ties: readonly TieMark[]): void {
  context.globalAlpha = line.opacity ?? 1;
  context.strokeStyle = line.stroke ?? '#000';
  context.lineWidth = line.width ?? 1;
  context.setLineDash([...(line.dash ?? [])]);
  context.beginPath();
  for (const { from, to } of ties) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** As `bodyShape`, its outline made once for all marks of its kind and size. */
function paintBody(
  context: CanvasRenderingContext2D,
  mark: ActorMark,
  { theme }: Scene,
  outlines: Map<string, Path2D>,
): void {
  const key = `${mark.type} ${mark.radius}`;
  const outline = outlines.get(key) ?? new Path2D(outlinePath(mark.type, { x: 0, y: 0 }, mark.radius));
  outlines.set(key, outline);
  context.globalAlpha = fading(mark.faded, theme).opacity ?? 1;
  context.translate(mark.at.x, mark.at.y);
  context.fillStyle = mark.colour;
  context.fill(outline);
  context.strokeStyle = theme.paper;
  context.lineWidth = 2;
  context.stroke(outline);
  context.translate(-mark.at.x, -mark.at.y);
  context.globalAlpha = 1;
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
