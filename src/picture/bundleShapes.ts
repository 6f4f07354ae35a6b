import { ROOM_TEXT } from './markSize';
import type { BundleMark, BundleTieMark } from './marks';
import { circlePath, linePath, type Shape } from './shape';
import { isRoom, recededMark, type Theme } from './theme';

/** How far the discs behind stand out, in radii. */
const STEP = 0.24;

/** Several discs one behind another, and how many actors they stand for. */
export function bundleShapes({ at, radius, sign, colour, fill, textColour, faded }: BundleMark, theme: Theme): Shape[] {
  const stroke = faded ? recededMark(theme, colour) : colour;
  const front = radius * (1 - STEP);
  const discs = [1, 0, -1].map((turn): Shape => {
    const middle = { x: at.x + turn * STEP * radius, y: at.y - turn * STEP * radius };
    return {
      kind: 'path',
      path: circlePath(middle, front),
      fill: turn < 0 ? theme.paper : fill,
      stroke,
      width: turn < 0 ? 2.2 : 1.5,
    };
  });
  const own = front * Math.min(0.95, 2.2 / sign.length);
  const size = isRoom(theme) ? Math.max(own, Math.min(ROOM_TEXT, front * Math.min(1.6, 3.6 / sign.length))) : own;
  const middle = { x: at.x - STEP * radius, y: at.y + STEP * radius + size * 0.35 };
  return [
    ...discs,
    {
      kind: 'text',
      text: sign,
      at: middle,
      size,
      weight: 700,
      fill: faded ? theme.quietInk : textColour,
      align: 'centre',
    },
  ];
}

export function bundleTieShape({ a, b, width, opacity, faded }: BundleTieMark, theme: Theme): Shape {
  return {
    kind: 'path',
    path: linePath(a.at, b.at),
    stroke: theme.tie,
    width,
    opacity: faded ? opacity * theme.faded : opacity,
  };
}
