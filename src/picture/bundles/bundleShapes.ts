import { ROOM_TEXT } from '../marks/markSize';
import type { BundleMark, BundleTieMark } from '../marks/marks';
import { circlePath, linePath, type PathShape, type Shape } from '../marks/shape';
import { isRoom, recededMark, type Theme } from '../marks/theme';

/** Offset of the discs behind, in radii. */
const STEP = 0.24;

/** Stacked discs with the number of actors. */
export function bundleShapes(bundle: BundleMark, theme: Theme): Shape[] {
  const { from, size, fill } = bundleSign(bundle, theme);
  const at = { x: bundle.at.x + from.x, y: bundle.at.y + from.y + size * 0.35 };
  return [
    ...bundleDiscs(bundle, theme),
    { kind: 'text', text: bundle.sign, at, size, weight: 700, fill, align: 'centre' },
  ];
}

export function bundleDiscs(
  { at, radius, colour, fill, faded }: Pick<BundleMark, 'at' | 'radius' | 'colour' | 'fill' | 'faded'>,
  theme: Theme,
): PathShape[] {
  const stroke = faded ? recededMark(theme, colour) : colour;
  return [1, 0, -1].map((turn): PathShape => {
    const middle = { x: at.x + turn * STEP * radius, y: at.y - turn * STEP * radius };
    return {
      kind: 'path',
      path: circlePath(middle, radius * (1 - STEP)),
      fill: turn < 0 ? theme.paper : fill,
      stroke,
      width: turn < 0 ? 2.2 : 1.5,
    };
  });
}

/** How the number is written; `from`: offset from the middle of the bundle to that of its front disc. */
export function bundleSign({ radius, sign, faded, textColour }: BundleMark, theme: Theme) {
  const front = radius * (1 - STEP);
  const own = front * Math.min(0.95, 2.2 / sign.length);
  return {
    size: isRoom(theme) ? Math.max(own, Math.min(ROOM_TEXT, front * Math.min(1.6, 3.6 / sign.length))) : own,
    from: { x: -STEP * radius, y: STEP * radius },
    fill: faded ? theme.quietInk : textColour,
  };
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
