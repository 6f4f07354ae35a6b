import type { Point } from '../domain/placement';
import { circlePath, type Shape } from '../picture/marks/shape';
import { middleOf } from '../picture/notes/noteMark';
import type { Scene } from '../picture/scene';

/** Free space between a mark and the ring around it, and the width of each of its two lines, in CSS pixels. */
const GAP = 6;
const LINE = 3;

/**
 * Where the keyboard is: a line of ink around a line of paper, so that one of the two stands out from whatever lies
 * below (WCAG 2.4.13). As thick on the screen at every zoom. `id`: of an actor, or the first key of a ghost or bundle.
 */
export function focusRing(scene: Scene, id: string, zoom: number, placeOf: (id: string) => Point | null): Shape[] {
  const mark = markOf(scene, id);
  if (!mark) return [];
  const at = placeOf(id) ?? mark.at;
  const inner = mark.radius + (GAP + LINE / 2) / zoom;
  const width = LINE / zoom;
  const { paper, ink } = scene.theme;
  return [
    { kind: 'path', path: circlePath(at, inner), stroke: paper, width },
    { kind: 'path', path: circlePath(at, inner + width), stroke: ink, width },
  ];
}

/** The actor, the ghost, the bundle or the note of that id. */
export function markOf(
  { actors, ghosts, bundles, notes }: Scene,
  id: string,
): { readonly at: Point; readonly radius: number } | null {
  return (
    actors.find((mark) => mark.id === id) ??
    ghosts.find(({ keys: [key] }) => key === id) ??
    bundles.find(({ key }) => key === id) ??
    noteMark(notes, id)
  );
}

function noteMark(notes: Scene['notes'], id: string): { readonly at: Point; readonly radius: number } | null {
  const box = notes.find((note) => note.id === id)?.box;
  return box ? { at: middleOf(box), radius: Math.hypot(box.right - box.left, box.bottom - box.top) / 2 } : null;
}
