import type { Size } from '../../picture/geometry/box';
import type { MeasureText } from '../../picture/labels/textWidth';
import { wrapped } from '../../picture/labels/wrapped';
import { PICTURE_ROOM, type Slide, type SlideLine } from './slide';

/** Room of the lines of a slide, in CSS pixels. */
export const TEXT_ROOM = {
  opening: { left: 80, top: 356, width: 1120, height: 260 },
  words: { left: 40, top: 116, width: 1200, height: 550 },
  beside: { left: 40, top: 116, width: 430, height: 550 },
  wide: { left: 40, top: 104, width: 1200, height: PICTURE_ROOM.wide.top - 108 },
} as const satisfies Record<Slide['kind'], Size & { readonly left: number; readonly top: number }>;

/** Font sizes in CSS pixels: the first in which all lines fit is used. Anything smaller cannot be read in a room. */
const SIZES = {
  opening: [28, 26, 24, 22, 20],
  words: [24, 22, 20],
  beside: [26, 24, 22, 20],
  wide: [24, 22, 20, 18],
} as const satisfies Record<Slide['kind'], readonly number[]>;
/** Presentation programs set text slightly wider than the picture does. */
const WIDER = 1.1;
const LINE = 1.22;
/** Gap between paragraphs, in font sizes. */
export const PARAGRAPH_GAP = 0.45;
/** Indent of a bulleted line, in font sizes. */
export const INDENT = 1;

export interface FittedSlide extends Slide {
  readonly size: number;
}

interface Fitting {
  readonly measure: MeasureText;
  /** Title of a slide whose lines continue on the next one. */
  readonly part: (title: string, part: number, of: number) => string;
}

/** The same slides with a font size that fits; overflowing lines continue on further slides. */
export function fittedSlides(slides: readonly Slide[], { measure, part }: Fitting): FittedSlide[] {
  return slides.flatMap((slide) => {
    const { kind, lines, title } = slide;
    const size = SIZES[kind].find(
      (one) => heightOf(lines, TEXT_ROOM[kind].width, one, measure) <= TEXT_ROOM[kind].height,
    );
    if (size !== undefined) return [{ ...slide, size }];
    const least = SIZES[kind].at(-1) ?? 20;
    const pages = pagesOf(lines, kind, least, measure);
    return pages.map((page, i): FittedSlide => {
      const rest = i === 0 ? slide : { kind: 'words' as const, notes: [] };
      return { ...rest, title: part(title, i + 1, pages.length), lines: page, size: least };
    });
  });
}

/**
 * Splits lines into pages that fit, the first beside the picture, others alone. A heading never ends a page, and is repeated above the
 * lines that continue.
 */
function pagesOf(lines: readonly SlideLine[], kind: Slide['kind'], size: number, measure: MeasureText): SlideLine[][] {
  const pages: SlideLine[][] = [[]];
  for (const line of lines) {
    const page = pages.at(-1) ?? [];
    const { width, height } = TEXT_ROOM[pages.length === 1 ? kind : 'words'];
    if (page.length === 0 || heightOf([...page, line], width, size, measure) <= height) page.push(line);
    else {
      const heading = page.findLast(({ look }) => look === 'heading');
      // "And 8 more" stays with what it counts.
      const counted = line.look === 'soft' && page.length > 1 ? page.splice(-1) : [];
      const lastText = page.findLastIndex(({ look }) => look !== 'heading');
      const moves = [...(lastText === -1 ? [] : page.splice(lastText + 1)), ...counted];
      const isHeaded = moves[0]?.look === 'heading' || line.look === 'heading';
      pages.push([...(heading && !isHeaded ? [heading] : []), ...moves, line]);
    }
  }
  return pages;
}

function heightOf(lines: readonly SlideLine[], width: number, size: number, measure: MeasureText): number {
  const room = (width - INDENT * size) / WIDER;
  return lines.reduce((height, { text, look }) => {
    const rows = wrapped(text, room, size, look === 'heading' ? 700 : 400, measure).length;
    return height + (rows * LINE + PARAGRAPH_GAP) * size;
  }, 0);
}
