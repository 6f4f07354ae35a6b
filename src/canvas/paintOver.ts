import type { Core } from 'cytoscape';
import type { Point } from '../domain/placement';
import { middleOf } from '../picture/notes/noteMark';
import type { Scene } from '../picture/scene';
import { elementId } from './elementId';
import { paintShapes } from './paintShapes';
import { type Piece, shiftOf } from './pieces';

/** Paints what is over the elements, each piece where the actors it follows are now, as opaque as told. */
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

/** How far each actor, and each note, that is being moved is from where the scene has it. */
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
