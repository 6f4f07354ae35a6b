import type { Core } from 'cytoscape';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { ActorMark } from '../picture/marks/marks';
import { elementId } from './elementId';
import { paintShapes } from './paintShapes';
import { type Piece, shiftOf } from './pieces';

/** Paints what is over the elements, each piece where the actors it follows are now, as opaque as told. */
export function paintOver(
  context: CanvasRenderingContext2D,
  pieces: readonly Piece[],
  shifts: ReadonlyMap<ActorId, Point>,
  opacityOf: (piece: Piece) => number = () => 1,
): void {
  for (const piece of pieces) {
    const opacity = opacityOf(piece);
    if (opacity === 0) continue;
    const shift = shiftOf(piece, shifts);
    if (shift) context.translate(shift.x, shift.y);
    paintShapes(context, piece.shapes, opacity);
    if (shift) context.translate(-shift.x, -shift.y);
  }
}

/** How far each actor that is being moved is from where the scene has it: `actors` are those that may move. */
export function shiftsOf(cy: Core, actors: readonly ActorMark[]): ReadonlyMap<ActorId, Point> {
  const shifts = new Map<ActorId, Point>();
  for (const mark of actors) {
    const element = cy.getElementById(elementId.actor(mark.id));
    if (element.empty()) continue;
    const { x, y } = element.position();
    if (x !== mark.at.x || y !== mark.at.y) shifts.set(mark.id, { x: x - mark.at.x, y: y - mark.at.y });
  }
  return shifts;
}
