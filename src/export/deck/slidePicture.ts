import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '../../picture/labels/textWidth';
import type { Colour } from '../../picture/marks/colour';
import type { PathShape, TextShape } from '../../picture/marks/shape';
import type { Poster } from '../../picture/paper/poster';
import { type OutlinePoint, outlineOf } from './outlineOf';
import { hex, inInches, POINT, printable, type Room, SLIDE_FONT } from './slideUnits';

type PptxSlide = PptxGenJS.Slide;

/** The library can draw it, but its type leaves it out. */
const OUTLINE = 'custGeom' as PptxGenJS.SHAPE_NAME;

/** Transform from picture to slide: offset of the left and top edges, and scale. */
interface Fit {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Draws a picture as shapes of a slide, as large as its room allows: discs, lines, outlines and texts that can be moved one by one. */
export function drawPicture(slide: PptxSlide, { box, shapes, theme }: Poster, room: Room): void {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const scale = Math.min(room.width / width, room.height / height);
  const fit: Fit = {
    left: room.left + (room.width - width * scale) / 2 - box.left * scale,
    top: room.top + (room.height - height * scale) / 2 - box.top * scale,
    scale,
  };
  for (const shape of shapes) {
    if (shape.kind === 'text') writeText(slide, shape, fit);
    else drawPath(slide, shape, fit, theme.paper);
  }
}

function placed(at: { readonly x: number; readonly y: number }, { left, top, scale }: Fit) {
  return { x: at.x * scale + left, y: at.y * scale + top };
}

function drawPath(slide: PptxSlide, shape: PathShape, fit: Fit, paper: Colour): void {
  const points = outlineOf(shape.path);
  const ends = points.flatMap((point) =>
    point.kind === 'close'
      ? []
      : point.kind === 'curve'
        ? [point, { x: point.x1, y: point.y1 }, { x: point.x2, y: point.y2 }].map((one) => placed(one, fit))
        : [placed(point, fit)],
  );
  if (ends.length < 2 || (shape.fill === undefined && shape.stroke === undefined)) return;
  const [left, top] = [Math.min(...ends.map(({ x }) => x)), Math.min(...ends.map(({ y }) => y))];
  const width = Math.max(...ends.map(({ x }) => x)) - left;
  const height = Math.max(...ends.map(({ y }) => y)) - top;
  const look = { ...inInches({ left, top, width, height }), ...lookOf(shape, fit, paper) };
  const [first, second] = points;
  if (points.length === 2 && first?.kind === 'move' && second?.kind === 'line') {
    const rises = (second.x - first.x) * (second.y - first.y) < 0;
    slide.addShape('line', { ...look, flipV: rises });
  } else if (isDisc(points)) {
    slide.addShape('ellipse', look);
  } else {
    slide.addShape(OUTLINE, { ...look, points: points.map((point) => pointOn(point, fit, left, top)) });
  }
}

/** Full circles start at the right and have four quarters. */
function isDisc(points: readonly OutlinePoint[]): boolean {
  const [start, , middle, , end] = points;
  return (
    points.length === 6 &&
    points.slice(1, 5).every(({ kind }) => kind === 'curve') &&
    start?.kind === 'move' &&
    middle?.kind === 'curve' &&
    end?.kind === 'curve' &&
    middle.y === start.y &&
    end.x === start.x &&
    end.y === start.y
  );
}

type Point = NonNullable<PptxGenJS.ShapeProps['points']>[number];

function pointOn(point: OutlinePoint, fit: Fit, left: number, top: number): Point {
  if (point.kind === 'close') return { close: true };
  const at = (x: number, y: number) => {
    const on = placed({ x, y }, fit);
    const { x: right, y: down } = inInches({ left: on.x - left, top: on.y - top, width: 0, height: 0 });
    return { x: right, y: down };
  };
  const end = at(point.x, point.y);
  if (point.kind !== 'curve') return { ...end, moveTo: point.kind === 'move' };
  const [one, two] = [at(point.x1, point.y1), at(point.x2, point.y2)];
  return { ...end, curve: { type: 'cubic', x1: one.x, y1: one.y, x2: two.x, y2: two.y } };
}

function lookOf({ fill, stroke, width = 1, dash, opacity = 1 }: PathShape, { scale }: Fit, paper: Colour) {
  const transparency = Math.round((1 - opacity) * 100);
  return {
    ...(fill === undefined ? {} : { fill: { color: hex(fill), transparency } }),
    line:
      stroke === undefined
        ? // A shape without a line would have that of the theme in some programs.
          { color: hex(fill ?? paper), width: 0, transparency: 100 }
        : {
            color: hex(stroke),
            width: width * scale * POINT,
            transparency,
            ...(dash ? { dashType: (dash[0] ?? 0) < 2 ? ('sysDot' as const) : ('sysDash' as const) } : {}),
          },
  };
}

/** Arial is wider than the font of the picture: text is scaled by this to fit its room. */
const SMALLER = 0.91;
/** Share of the font size above the baseline. */
const ASCENT = 0.905;
const LINE = 1.15;
/** Transparency of the paper behind text that lies over lines. */
const HALO = 30;

function writeText(slide: PptxSlide, shape: TextShape, fit: Fit): void {
  const { text, at, size, weight, fill, halo, align, opacity = 1 } = shape;
  const on = placed(at, fit);
  const width = textWidth(text, size * fit.scale, weight);
  const letters = size * fit.scale * SMALLER;
  const left = on.x - (align === 'left' ? 0 : align === 'right' ? width : width / 2);
  const room = { left, top: on.y - letters * ASCENT, width, height: letters * LINE };
  slide.addText(printable(text), {
    ...inInches(room),
    fontFace: SLIDE_FONT,
    fontSize: letters * POINT,
    bold: weight >= 600,
    color: hex(fill),
    transparency: Math.round((1 - opacity) * 100),
    align: align === 'centre' ? 'center' : align,
    valign: 'top',
    margin: 0,
    wrap: false,
    ...(halo ? { fill: { color: hex(halo), transparency: HALO } } : {}),
  });
}
