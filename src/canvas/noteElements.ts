import type { ElementDefinition } from 'cytoscape';
import { middleOf, type NoteMark } from '../picture/notes/noteMark';
import { elementId } from './elementId';

/** Size of the grip at the end of an arrow, in CSS pixels: that of a small mark. */
const END = 20;

/**
 * Elements by which a note and its arrow are grabbed. Plate and text are painted over them like names, so that they stay sharp and lie over
 * badges.
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
      // The arrow head stops at the edge of the mark, so that the mark is not covered.
      off: about ? Math.hypot(arrow.to.x - about.at.x, arrow.to.y - about.at.y) - about.radius : 0,
    },
    classes: target ? 'noteArrow' : 'noteArrow toPlace',
  };
  return target ? [plate, line] : [plate, end, line];
}
