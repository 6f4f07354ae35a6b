import type { Point } from '../../domain/placement';
import type { Box } from '../geometry/box';
import type { Colour } from './colour';

/** Font stack of all texts of the picture. */
export const FONT_FAMILY =
  "'Atkinson Hyperlegible Next', 'Segoe UI', system-ui, 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif";
/** Without kerning, ligatures and rounding to pixels, texts are as wide as `textWidth` computes. */
export const TEXT_RULE =
  'svg text { font-kerning: none; font-variant-ligatures: none; text-rendering: geometricPrecision; }';

/** Common ground of canvas and SVG. The picture is a list of shapes, so that exports equal the screen. */
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
  /** Start, middle or end of the baseline, by `align`. */
  readonly at: Point;
  readonly size: number;
  readonly weight: number;
  readonly fill: Colour;
  /** Colour around the letters, so that they stay readable over lines. */
  readonly halo?: Colour;
  readonly align: 'left' | 'centre' | 'right';
  readonly opacity?: number;
}

/** Width of the halo line, half of it outside the letters, in CSS pixels. */
export function haloWidth(size: number): number {
  return Math.max(2.4, size * 0.24);
}

/** Formats a coordinate of a path to a tenth of a pixel. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function circlePath({ x, y }: Point, radiusX: number, radiusY = radiusX): string {
  const [rx, ry] = [coordinate(radiusX), coordinate(radiusY)];
  const right = coordinate(x + radiusX);
  // Uses the rounded numbers: a tenth of a pixel less would turn the circle into a lens of two shallow arcs.
  const left = coordinate(Number(right) - 2 * Number(rx));
  const middle = coordinate(y);
  // Starts at the right like Cytoscape, so that dashes begin at the same place.
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
  // Starts at the middle of the top, like Cytoscape.
  return [
    `M${coordinate((left + right) / 2)} ${t}H${innerRight}${arc} ${r} ${innerTop}`,
    `V${innerBottom}${arc} ${innerRight} ${b}`,
    `H${innerLeft}${arc} ${l} ${innerBottom}V${innerTop}${arc} ${innerLeft} ${t}Z`,
  ].join('');
}
