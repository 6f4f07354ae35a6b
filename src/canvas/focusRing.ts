import type { Point } from '../domain/placement';
import { circlePath, type Shape } from '../picture/marks/shape';
import { middleOf } from '../picture/notes/noteMark';
import type { Scene } from '../picture/scene';

/** Gap between mark and ring, and width of each of its two lines, in CSS pixels. */
const GAP = 6;
const LINE = 3;

/**
 * Ring of keyboard focus: a line of ink around a line of paper, so that one of them contrasts with anything below (WCAG 2.4.13). Equally
 * thick on screen at every zoom. `id`: of an actor, or the first key of a ghost or bundle.
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
