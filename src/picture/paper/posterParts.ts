import type { Point } from '../../domain/placement';
import { LINE_HEIGHT } from '../labels/labelText';
import type { MeasureText } from '../labels/textWidth';
import { wrapped } from '../labels/wrapped';
import { roundedBox, type Shape } from '../marks/shape';
import type { Theme } from '../marks/theme';
import type { LegendEntry } from './legendEntry';
import { legendShapes } from './legendShapes';
import type { PosterText } from './posterText';

/** Gap between parts, in CSS pixels at scale 1. */
export const PART_GAP = 12;

/** A block above or below the picture, drawn from a corner, and its height. */
export interface PosterPart {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** `scale`: 1 for A4. */
export interface PartLook {
  readonly theme: Theme;
  readonly width: number;
  readonly scale: number;
  readonly measure: MeasureText;
}

interface Paragraph {
  readonly text: string | undefined;
  readonly size: number;
  readonly weight: number;
  readonly fill: Theme['ink'];
  readonly after: number;
}

/** Title, question and purpose, from the corner `at`. */
export function headingPart({ title, question, finality }: PosterText, at: Point, look: PartLook): PosterPart {
  const { theme } = look;
  return paragraphs(
    [
      { text: title, size: 24, weight: 700, fill: theme.ink, after: 4 },
      { text: question === title ? undefined : question, size: 17, weight: 600, fill: theme.ink, after: 4 },
      { text: finality, size: 13, weight: 400, fill: theme.quietInk, after: 0 },
    ],
    at,
    look,
  );
}

/** The large sentence in a rounded box; empty when there is none. */
export function sentencePart({ sentence }: PosterText, at: Point, look: PartLook): PosterPart {
  if (sentence === undefined) return { shapes: [], height: 0 };
  const { theme, scale, width } = look;
  const inset = 14 * scale;
  const corner = { x: at.x + inset, y: at.y + 7 * scale };
  const inner = { ...look, width: width - 2 * inset };
  const text = paragraphs([{ text: sentence, size: 18, weight: 700, fill: theme.ink, after: 0 }], corner, inner);
  const height = text.height + 15 * scale;
  const box = { left: at.x, right: at.x + width, top: at.y, bottom: at.y + height };
  return {
    shapes: [
      { kind: 'path', path: roundedBox(box, 6 * scale), fill: theme.otherGroup.area, stroke: theme.ring, width: 1 },
      ...text.shapes,
    ],
    height,
  };
}

/** Legend, notes on what is not shown, and source. */
export function footPart(text: PosterText, legend: readonly LegendEntry[], at: Point, look: PartLook): PosterPart {
  const { theme, scale, width, measure } = look;
  const samples = legendShapes(legend, at, width, theme, measure);
  const from = { x: at.x, y: at.y + samples.height + (samples.height > 0 ? 6 * scale : 0) };
  const lines = paragraphs(
    [...text.notes, text.source].map((one) => ({
      text: one,
      size: 11,
      weight: 400,
      fill: theme.quietInk,
      after: 1,
    })),
    from,
    look,
  );
  return { shapes: [...samples.shapes, ...lines.shapes], height: from.y - at.y + lines.height };
}

function paragraphs(
  all: readonly Paragraph[],
  at: Point,
  { width, scale, measure }: Omit<PartLook, 'theme'>,
): PosterPart {
  const shapes: Shape[] = [];
  let y = at.y;
  for (const { text, size, weight, fill, after } of all) {
    if (text === undefined || text.trim() === '') continue;
    for (const line of wrapped(text, width, size * scale, weight, measure)) {
      y += size * scale * LINE_HEIGHT;
      const base = { x: at.x, y: y - size * scale * 0.2 };
      shapes.push({ kind: 'text', text: line, at: base, size: size * scale, weight, fill, align: 'left' });
    }
    y += after * scale;
  }
  return { shapes, height: y - at.y };
}
