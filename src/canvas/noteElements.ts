import type { ElementDefinition } from 'cytoscape';
import { middleOf, type NoteMark } from '../picture/notes/noteMark';
import { elementId } from './elementId';

/** What a hand takes the end of an arrow by, in CSS pixels: as large as a small mark. */
const END = 20;

/**
 * What a hand takes a note by, and its arrow to what it is about, else to a place. Its plate and its text are painted over it,
 * as names are: crisp, and over badges.
 */
export function noteElements({ id, box, about, arrow }: NoteMark): ElementDefinition[] {
  const at = middleOf(box);
  const target = about && (about.kind === 'actor' ? elementId.actor(about.id) : elementId.ghost(about.id));
  const plate: ElementDefinition = {
    group: 'nodes',
    data: {
      id: elementId.note(id),
      note: id,
      width: box.right - box.left,
      height: box.bottom - box.top,
      ...(target ? { beside: target, offX: at.x - about.at.x, offY: at.y - about.at.y } : {}),
    },
    classes: 'note',
    position: at,
  };
  if (!arrow) return [plate];
  const end: ElementDefinition = {
    group: 'nodes',
    data: { id: elementId.noteEnd(id), note: id, size: END },
    classes: 'noteEnd',
    position: { ...arrow.to },
  };
  const line: ElementDefinition = {
    group: 'edges',
    data: {
      id: elementId.noteArrow(id),
      source: elementId.note(id),
      target: target ?? elementId.noteEnd(id),
      // What it is about is seen whole: the head ends where its signs do.
      off: about ? Math.hypot(arrow.to.x - about.at.x, arrow.to.y - about.at.y) - about.radius : 0,
    },
    classes: target ? 'noteArrow' : 'noteArrow toPlace',
  };
  return target ? [plate, line] : [plate, end, line];
}
