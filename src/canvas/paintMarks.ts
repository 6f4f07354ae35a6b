import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import { bodyColour } from '../picture/actorShapes';
import type { ActorMark, TieMark } from '../picture/marks';
import { outlinePath } from '../picture/outline';
import type { TieLine } from '../picture/sceneShapes';
import type { Theme } from '../picture/theme';

/** Lines of ties that are drawn the same way, each by itself: one path of them all takes several times as long. */
export function paintLines(context: CanvasRenderingContext2D, line: TieLine, ties: readonly TieMark[]): void {
  context.globalAlpha = line.opacity ?? 1;
  context.strokeStyle = line.stroke;
  context.lineWidth = line.width;
  context.setLineDash([...(line.dash ?? [])]);
  for (const { from, to } of ties) {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** Outlines by kind and size of mark, about the origin: made once for all marks that are alike. */
const outlines = new Map<string, Path2D>();
/** Radii are few in a picture; over many pictures they would pile up. */
const MOST_OUTLINES = 200;

/** The mark itself, as `bodyShape`, `shift` from where the scene has it. */
export function paintBody(context: CanvasRenderingContext2D, mark: ActorMark, theme: Theme, shift?: Point): void {
  const key = `${mark.type} ${mark.radius}`;
  const outline = outlines.get(key) ?? new Path2D(outlinePath(mark.type, { x: 0, y: 0 }, mark.radius));
  if (outlines.size > MOST_OUTLINES) outlines.clear();
  outlines.set(key, outline);
  const [x, y] = [mark.at.x + (shift?.x ?? 0), mark.at.y + (shift?.y ?? 0)];
  context.translate(x, y);
  context.fillStyle = bodyColour(mark, theme);
  context.fill(outline);
  context.strokeStyle = theme.paper;
  context.lineWidth = 2;
  context.stroke(outline);
  context.translate(-x, -y);
}

/** Ties of which an end is being moved, where it is now; the others as they are. */
export function shiftedTies(ties: readonly TieMark[], shifts: ReadonlyMap<ActorId, Point>): readonly TieMark[] {
  if (shifts.size === 0) return ties;
  const shifted = (id: ActorId, at: Point): Point => {
    const shift = shifts.get(id);
    return shift ? { x: at.x + shift.x, y: at.y + shift.y } : at;
  };
  return ties.map((tie) =>
    shifts.has(tie.a) || shifts.has(tie.b)
      ? { ...tie, from: shifted(tie.a, tie.from), to: shifted(tie.b, tie.to) }
      : tie,
  );
}
