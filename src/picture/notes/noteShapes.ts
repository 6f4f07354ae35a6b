import type { Box } from '../geometry/box';
import { LINE_HEIGHT } from '../labels/labelText';
import type { Colour } from '../marks/colour';
import { coordinate, linePath, roundedBox, type Shape } from '../marks/shape';
import type { Theme } from '../marks/theme';
import { middleOf, NOTE_LINE, type NoteArrow } from './noteMark';

export const NOTE_WEIGHT = 400;
/** Corner radius of a plate, in text sizes. */
const NOTE_CORNER = 0.3;
/** Length and half the width of an arrow head. */
const HEAD = { length: 9, half: 4 };

/** Calm colours that are no group's. */
function noteColours({ otherGroup, quietInk, ink }: Theme): Readonly<Record<'plate' | 'line' | 'text', Colour>> {
  return { plate: otherGroup.area, line: quietInk, text: ink };
}

/** `size`: of the text, in CSS pixels. */
interface Written {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly size: number;
}

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

/** Arrow from the plate to its target, drawn over ties and marks and under texts. */
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
