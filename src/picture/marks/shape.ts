import type { Point } from '../../domain/placement';
import type { Box } from '../geometry/box';
import type { Colour } from './colour';

/** Fonts of every text of the picture, the first that is there. */
export const FONT_FAMILY =
  "'Atkinson Hyperlegible Next', 'Segoe UI', system-ui, 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif";
/** Without kerning, ligatures and rounding to whole pixels, texts are as wide as `textWidth` says. */
export const TEXT_RULE =
  'svg text { font-kerning: none; font-variant-ligatures: none; text-rendering: geometricPrecision; }';

/** The least that a canvas and an SVG both draw. The picture is a list of these, so that an export is the screen. */
export type Shape = PathShape | TextShape;

export interface PathShape {
  readonly kind: 'path';
  /** SVG path data. */
  readonly path: string;
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** CSS pixels. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  /** Start, middle or end of the base line, by `align`. */
  readonly at: Point;
  readonly size: number;
  readonly weight: number;
  readonly fill: Colour;
  /** Colour around the letters, so that they read over lines. */
  readonly halo?: Colour;
  readonly align: 'left' | 'centre' | 'right';
  readonly opacity?: number;
}

/** Width of the line of paper around letters, half of it outside, in CSS pixels. */
export function haloWidth(size: number): number {
  return Math.max(2.4, size * 0.24);
}

/** A number as it is written in a path: enough for a tenth of a pixel. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function circlePath({ x, y }: Point, radiusX: number, radiusY = radiusX): string {
  const [rx, ry] = [coordinate(radiusX), coordinate(radiusY)];
  const right = coordinate(x + radiusX);
  // Two radii from there as they are written: a tenth of a pixel less makes two shallow arcs, and a lens of the circle.
  const left = coordinate(Number(right) - 2 * Number(rx));
  const middle = coordinate(y);
  // From the right, as Cytoscape draws it: dashes begin where its do.
  return `M${right} ${middle}A${rx} ${ry} 0 0 1 ${left} ${middle}A${rx} ${ry} 0 0 1 ${right} ${middle}Z`;
}

export function linePath(from: Point, to: Point): string {
  return `M${coordinate(from.x)} ${coordinate(from.y)}L${coordinate(to.x)} ${coordinate(to.y)}`;
}

export function roundedBox({ left, top, right, bottom }: Box, corner: number): string {
  const arc = `A${coordinate(corner)} ${coordinate(corner)} 0 0 1`;
  const [l, t, r, b] = [left, top, right, bottom].map(coordinate);
  const [innerLeft, innerTop] = [coordinate(left + corner), coordinate(top + corner)];
  const [innerRight, innerBottom] = [coordinate(right - corner), coordinate(bottom - corner)];
  // From the middle of the top, as Cytoscape draws it.
  return [
    `M${coordinate((left + right) / 2)} ${t}H${innerRight}${arc} ${r} ${innerTop}`,
    `V${innerBottom}${arc} ${innerRight} ${b}`,
    `H${innerLeft}${arc} ${l} ${innerBottom}V${innerTop}${arc} ${innerLeft} ${t}Z`,
  ].join('');
}
