import type { Box, Size } from '../geometry/box';
import type { MeasureText } from '../labels/textWidth';
import type { Shape } from '../marks/shape';
import type { Theme } from '../marks/theme';
import type { Scene } from '../scene';
import { sceneShapes } from '../sceneShapes';
import { legendColumn } from './legendShapes';
import { footPart, headingPart, PART_GAP, type PartLook, sentencePart } from './posterParts';
import type { PosterText } from './posterText';

const MARGIN = 24;
/** Short side of an A4 sheet, in CSS pixels, for which texts around the picture are sized. */
const A4_SIDE = 794;
/** Least share of the height kept for the picture, whatever is written around it. */
const LEAST_SHARE = 0.35;
/** The legend goes beside the picture when that is still this many times as wide as the sheet is high. */
const WIDE = 1.05;
const ORIGIN = { x: 0, y: 0 } as const;

/** A scene ready to leave the screen: below its title, above its legend and source. */
export interface Poster {
  /** Area covered, in scene units. */
  readonly box: Box;
  readonly theme: Theme;
  readonly title: string;
  /** Text alternative. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export interface PosterLook {
  readonly measure: MeasureText;
  /** Scale of texts around the picture; 1 for A4. */
  readonly scale?: number;
  readonly legend?: 'below' | 'beside';
}

/** Builds what every export draws: the scene, and around it all that a reader needs who was not there. */
export function posterOf(scene: Scene, text: PosterText, { measure, scale = 1, legend = 'below' }: PosterLook): Poster {
  const { bounds, theme } = scene;
  const [margin, gap] = [MARGIN * scale, PART_GAP * scale];
  const column =
    legend === 'beside'
      ? legendColumn(scene.legend, { x: bounds.right + gap, y: bounds.top + gap }, theme, measure)
      : { shapes: [], width: 0 };
  const right = bounds.right + spaced(column.width, gap);
  const look: PartLook = { theme, width: right - bounds.left, scale, measure };
  const top = bounds.top - headingPart(text, ORIGIN, look).height - gap;
  const sentence = sentencePart(text, { x: bounds.left, y: bounds.bottom + gap }, look);
  const footAt = { x: bounds.left, y: bounds.bottom + gap + spaced(sentence.height, gap) };
  const foot = footPart(text, legend === 'beside' ? [] : scene.legend, footAt, look);
  return {
    box: {
      left: bounds.left - margin,
      right: right + margin,
      top: top - margin,
      bottom: footAt.y + foot.height + margin,
    },
    theme,
    title: text.title,
    description: [text.question, scene.description, text.sentence].filter(Boolean).join(' '),
    shapes: [
      ...headingPart(text, { x: bounds.left, y: top }, look).shapes,
      ...sceneShapes(scene),
      ...column.shapes,
      ...sentence.shapes,
      ...foot.shapes,
    ],
  };
}

/**
 * Builds a poster of this size or, when the drawing needs more room, of its proportions. `sceneAt` draws the map for the room left, in CSS
 * pixels; it is called twice at most, since the size of the legend is known only after drawing.
 */
export function posterOn(
  size: Size,
  wordsFor: (scene: Scene) => PosterText,
  measure: MeasureText,
  sceneAt: (viewport: Size) => Scene,
): Poster {
  const scale = Math.min(1.5, Math.max(0.8, Math.min(size.width, size.height) / A4_SIDE));
  const inner = { width: size.width - 2 * MARGIN * scale, height: size.height - 2 * MARGIN * scale };
  const guess = { width: inner.width, height: Math.round(inner.height * 0.8) };
  const first = sceneAt(guess);
  const legend = isRoomBeside(first, inner, scale, measure) ? 'beside' : 'below';
  const viewport = roomLeft(first, wordsFor(first), inner, { measure, scale, legend });
  const scene = viewport.width === guess.width && viewport.height === guess.height ? first : sceneAt(viewport);
  return inProportion(posterOf(scene, wordsFor(scene), { measure, scale, legend }), size);
}

/** On a wide sheet a legend below would take height that the picture needs, and one beside takes width that it does not. */
function isRoomBeside(scene: Scene, { width, height }: Size, scale: number, measure: MeasureText): boolean {
  const column = legendColumn(scene.legend, ORIGIN, scene.theme, measure);
  const isWide = width - column.width - PART_GAP * scale > WIDE * height;
  return isWide && column.height < 0.8 * height;
}

/** Room left for the picture on `inner`, the sheet without margins. */
function roomLeft({ theme, legend }: Scene, text: PosterText, inner: Size, look: Required<PosterLook>): Size {
  const { measure, scale } = look;
  const gap = PART_GAP * scale;
  const part: PartLook = { theme, width: inner.width, scale, measure };
  const isBeside = look.legend === 'beside';
  const taken =
    headingPart(text, ORIGIN, part).height +
    spaced(sentencePart(text, ORIGIN, part).height, gap) +
    footPart(text, isBeside ? [] : legend, ORIGIN, part).height +
    2 * gap;
  return {
    width: inner.width - (isBeside ? spaced(legendColumn(legend, ORIGIN, theme, measure).width, gap) : 0),
    height: Math.round(Math.max(inner.height * LEAST_SHARE, inner.height - taken)),
  };
}

/** Adds paper beside or below, to get the proportions of `size`. */
function inProportion(poster: Poster, { width, height }: Size): Poster {
  const { left, right, top, bottom } = poster.box;
  const wide = Math.max(right - left, ((bottom - top) * width) / height);
  const high = Math.max(bottom - top, ((right - left) * height) / width);
  const side = (wide - (right - left)) / 2;
  return { ...poster, box: { left: left - side, right: right + side, top, bottom: top + high } };
}

function spaced(height: number, gap: number): number {
  return height > 0 ? height + gap : 0;
}
