import { LINE_HEIGHT } from '../labels/labelText';
import type { Colour } from '../marks/contrast';
import { coordinate, linePath, roundedBox, type Shape } from '../marks/shape';
import type { Theme } from '../marks/theme';
import { middleOf, type NoteArrow, type NoteMark } from './noteMark';
import { NOTE_WEIGHT } from './noteMarks';

/** Of the line around a plate, and of an arrow, in CSS pixels. */
export const NOTE_LINE = 1.4;
/** Corner of a plate, in sizes of its letters. */
export const NOTE_CORNER = 0.3;
/** Length of the head of an arrow, and half of its width. */
const HEAD = { length: 9, half: 4 };

/** What a plate is filled with, what is around it and what is written on it: calm, and no colour of a group. */
export function noteColours({ otherGroup, quietInk, ink }: Theme): Readonly<Record<'plate' | 'line' | 'text', Colour>> {
  return { plate: otherGroup.area, line: quietInk, text: ink };
}

/** A plate with its text, and its arrow under it. */
export function noteShapes({ lines, box, size, arrow }: NoteMark, theme: Theme): Shape[] {
  const { plate, line, text } = noteColours(theme);
  const { x, y } = middleOf(box);
  const top = y - (lines.length * size * LINE_HEIGHT) / 2;
  return [
    ...(arrow ? noteArrowShapes(arrow, theme) : []),
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

/** Also over the ties: a line of paper tells it from them. */
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
    { kind: 'path', path: linePath(from, neck), stroke: theme.paper, width: NOTE_LINE * 3 },
    { kind: 'path', path: linePath(from, neck), stroke: line, width: NOTE_LINE },
    { kind: 'path', path: head, fill: line, stroke: theme.paper, width: 0.8 },
  ];
}
