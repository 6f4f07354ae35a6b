import type { Core } from 'cytoscape';
import type { Point } from '../domain/placement';
import { middleOf } from '../picture/notes/noteMark';
import type { Scene } from '../picture/scene';
import { elementId } from './elementId';
import { paintShapes } from './paintShapes';
import { type Piece, shiftOf } from './pieces';

/** Paints the pieces above the elements, each moved along with the actors it follows, with the given opacity. */
export function paintOver(
  context: CanvasRenderingContext2D,
  pieces: readonly Piece[],
  shifts: ReadonlyMap<string, Point>,
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

/** Offsets of actors and notes being moved from their places in the scene. */
export function shiftsOf(cy: Core, { actors, notes }: Pick<Scene, 'actors' | 'notes'>): ReadonlyMap<string, Point> {
  const shifts = new Map<string, Point>();
  const note = (id: string, element: string, at: Point): void => {
    const there = cy.getElementById(element);
    if (there.empty()) return;
    const { x, y } = there.position();
    if (x !== at.x || y !== at.y) shifts.set(id, { x: x - at.x, y: y - at.y });
  };
  for (const { id, at } of actors) note(id, elementId.actor(id), at);
  for (const { id, box } of notes) note(id, elementId.note(id), middleOf(box));
  return shifts;
}
