import type { Box } from '../geometry/box';
import { LINE_HEIGHT } from '../labels/labelText';
import type { Colour } from '../marks/colour';
import { coordinate, linePath, roundedBox, type Shape } from '../marks/shape';
import type { Theme } from '../marks/theme';
import { middleOf, NOTE_LINE, type NoteArrow } from './noteMark';

export const NOTE_WEIGHT = 400;
/** Corner of a plate, in sizes of its letters. */
const NOTE_CORNER = 0.3;
/** Length of the head of an arrow, and half of its width. */
const HEAD = { length: 9, half: 4 };

/** What a plate is filled with, what is around it and what is written on it: calm, and no colour of a group. */
function noteColours({ otherGroup, quietInk, ink }: Theme): Readonly<Record<'plate' | 'line' | 'text', Colour>> {
  return { plate: otherGroup.area, line: quietInk, text: ink };
}

/** A text on a plate; size: of its letters, in CSS pixels. */
interface Written {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly size: number;
}

/** The plate of a note with its text. */
export function notePlate({ lines, box, size }: Written, theme: Theme): Shape[] {
  const { plate, line, text } = noteColours(theme);
  const { x, y } = middleOf(box);
  const top = y - (lines.length * size * LINE_HEIGHT) / 2;
  return [
    { kind: 'path', path: roundedBox(box, NOTE_CORNER * size), fill: plate, stroke: line, width: NOTE_LINE },
    ...lines.map(
      (written, i): Shape => ({
        kind: 'text',
        text: written,
        at: { x, y: top + (i + 0.5) * size * LINE_HEIGHT + size * 0.34 },
        size,
        weight: NOTE_WEIGHT,
        fill: text,
        align: 'centre',
      }),
    ),
  ];
}

/** From the plate to what it points at: over ties and marks, under what is written. */
export function noteArrowShapes({ from, to }: NoteArrow, theme: Theme): Shape[] {
  const { line } = noteColours(theme);
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const length = Math.min(HEAD.length, far);
  const neck = { x: to.x - dx * length, y: to.y - dy * length };
  const side = (sign: number) =>
    `${coordinate(neck.x - sign * dy * HEAD.half)} ${coordinate(neck.y + sign * dx * HEAD.half)}`;
  const head = `M${coordinate(to.x)} ${coordinate(to.y)}L${side(1)}L${side(-1)}Z`;
  return [
    { kind: 'path', path: linePath(from, neck), stroke: line, width: NOTE_LINE },
    { kind: 'path', path: head, fill: line },
  ];
}
