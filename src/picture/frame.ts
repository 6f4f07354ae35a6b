import type { Point } from '../domain/placement';
import type { Box, Size } from './geometry/box';
import type { PictureName } from './pictureName';
import { FEWEST, SMALL_CARTE, shareFilled } from './smallMap';

/**
 * Maps stored places to the scene: `x · scaleX + shiftX`. Stored places are independent of the window; a frame stretches them to fill it.
 * Kept while editing, so that nothing moves, and recomputed for another window.
 */
export interface Frame {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

/** Most stretch in one direction. Wide rings still read as rings. */
const MOST_STRETCH = { circles: 2.2, free: 1.55 } as const;
/** Small maps may fill a wide view. */
const MOST_STRETCH_SMALL = 2.3;
/** Margins for names of sectors around Circles and for labels around the Carte, in CSS pixels. */
const MARGIN = { circles: { x: 30, y: 34 }, free: { x: 74, y: 56 } } as const;

/** In Circles of a small map, names have room within the rim. */
const SMALL_CIRCLES = { x: 18, y: 26 } as const;

/** Kept free under the rim for names of the lower sectors and for the first row of a tray, so that nothing moves when the tray appears. */
const ROOM_FOR_TRAY = 44;

export function scenePoint({ scaleX, scaleY, shiftX, shiftY }: Frame, point: Point): Point {
  return { x: point.x * scaleX + shiftX, y: point.y * scaleY + shiftY };
}

/** Stored place of a scene point: the inverse of `scenePoint`. */
export function storedPoint({ scaleX, scaleY, shiftX, shiftY }: Frame, point: Point): Point {
  return { x: (point.x - shiftX) / scaleX, y: (point.y - shiftY) / scaleY };
}

/**
 * Frame in which sectors of that box fill a view. `trayBottom`: lowest row of the tray, in stored units. No room is kept for a tray on a
 * small map, which is laid out anew when one appears.
 */
export function circlesFrame(sectors: Box, trayBottom: number | null, viewport: Size, isSmall = false): Frame {
  const room = isSmall ? 0 : ROOM_FOR_TRAY;
  const bottom = Math.max(sectors.bottom + room, trayBottom === null ? 0 : trayBottom + 40);
  return frameOfBox({ ...sectors, bottom }, viewport, 'circles', isSmall);
}

/** Frame in which a box in stored units fills a view. */
export function frameOfBox(box: Box, viewport: Size, picture: PictureName, isSmall = false): Frame {
  const margin = isSmall ? smallMargin(picture, viewport) : MARGIN[picture];
  const width = Math.max(120, viewport.width - 2 * margin.x);
  const height = Math.max(120, viewport.height - 2 * margin.y);
  const fullX = width / Math.max(1, box.right - box.left);
  const fullY = height / Math.max(1, box.bottom - box.top);
  const stretch = isSmall ? MOST_STRETCH_SMALL : MOST_STRETCH[picture];
  const most = isSmall ? 4.5 : 3;
  const scaleX = Math.min(fullX, fullY * stretch, most);
  const scaleY = Math.min(fullY, fullX * stretch, most);
  return {
    scaleX,
    scaleY,
    shiftX: (-(box.left + box.right) / 2) * scaleX,
    shiftY: (-(box.top + box.bottom) / 2) * scaleY,
  };
}

/** On a small view names need as much room as elsewhere, marks less. */
function smallMargin(picture: PictureName, { width, height }: Size): { readonly x: number; readonly y: number } {
  const { x, y } = picture === 'circles' ? SMALL_CIRCLES : MARGIN[picture];
  return { x: Math.min(x, 0.14 * width), y: Math.min(y, 0.09 * height) };
}

function withFewest(box: Box | null): Box {
  const { x, y } = SMALL_CARTE;
  return {
    left: Math.min(-x, box?.left ?? -x),
    right: Math.max(x, box?.right ?? x),
    top: Math.min(-y, box?.top ?? -y),
    bottom: Math.max(y, box?.bottom ?? y),
  };
}

/** Adds room around few actors, which would otherwise be in the corners of the picture, far from one another. */
export function withRoomAround({ left, right, top, bottom }: Box, count: number): Box {
  const more = (1 / shareFilled(count) - 1) / 2;
  const [besideX, besideY] = [(right - left) * more, (bottom - top) * more];
  return { left: left - besideX, right: right + besideX, top: top - besideY, bottom: bottom + besideY };
}

/** Frame that shows all the stored points. */
export function frameOfPoints(points: Iterable<Point>, viewport: Size, isSmall = false): Frame {
  let box: Box | null = null;
  let count = 0;
  for (const { x, y } of points) {
    count++;
    box = box
      ? {
          left: Math.min(box.left, x),
          right: Math.max(box.right, x),
          top: Math.min(box.top, y),
          bottom: Math.max(box.bottom, y),
        }
      : { left: x, right: x, top: y, bottom: y };
  }
  if (isSmall && count <= FEWEST) box = withFewest(box);
  else if (isSmall && box) box = withRoomAround(box, count);
  return frameOfBox(box ?? { left: -1, right: 1, top: -1, bottom: 1 }, viewport, 'free', isSmall);
}
