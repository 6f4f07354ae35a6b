import type { Point } from '../domain/placement';
import { badgePlaces } from './badgePlaces';
import type { Colour } from './contrast';
import type { ActorMark } from './marks';
import { outlinePath } from './outline';
import { circlePath, coordinate, type Shape } from './shape';
import { recededMark, type Theme } from './theme';

/** The mark itself: filled in the colour of its group, bordered with paper. */
export function bodyShape(mark: ActorMark, theme: Theme): Shape {
  return {
    kind: 'path',
    path: outlinePath(mark.type, mark.at, mark.radius),
    fill: bodyColour(mark, theme),
    stroke: theme.paper,
    width: 2,
  };
}

export function bodyColour({ colour, faded }: Pick<ActorMark, 'colour' | 'faded'>, theme: Theme): Colour {
  return faded ? recededMark(theme, colour) : colour;
}

/** What is written on a mark: hatching, borders, badges. */
export function ornamentShapes(mark: ActorMark, theme: Theme): Shape[] {
  const shapes: Shape[] = [];
  const colour = bodyColour(mark, theme);
  const ink = mark.faded ? theme.quietInk : theme.ink;
  let reach = mark.radius + 2.6;
  if (mark.notAsked) {
    shapes.push({
      kind: 'path',
      path: hatching(mark.at, mark.radius * 0.84),
      stroke: theme.paper,
      width: 1.6,
    });
  }
  if (mark.broker) {
    const width = Math.max(1.4, mark.radius * 0.11);
    shapes.push({ kind: 'path', path: outlinePath(mark.type, mark.at, reach), stroke: colour, width });
    reach += 3;
  }
  if (mark.fragile) {
    const dash = [3.4, 2.6];
    shapes.push({
      kind: 'path',
      path: circlePath(mark.at, reach + 1.4),
      stroke: ink,
      width: 3,
      dash,
    });
    reach += 4;
  }
  if (mark.otherGroup !== null) {
    const width = Math.max(2, mark.radius * 0.16);
    shapes.push({
      kind: 'path',
      path: halfRing(mark.at, reach + width / 2 + 0.6),
      stroke: bodyColour({ ...mark, colour: mark.otherGroup }, theme),
      width,
    });
    reach += width + 1.2;
  }
  if (mark.selected) {
    shapes.push({ kind: 'path', path: circlePath(mark.at, reach + 3), stroke: theme.selection, width: 2.6 });
  }
  for (const badge of badgePlaces(mark)) {
    shapes.push(
      {
        kind: 'path',
        path: circlePath(badge.at, badge.radius),
        fill: theme.paper,
        stroke: colour,
        width: 1.8,
      },
      {
        kind: 'text',
        text: badge.letter,
        at: { x: badge.at.x, y: badge.at.y + badge.radius * 0.44 },
        size: badge.radius * 1.25,
        weight: 700,
        fill: ink,
        align: 'centre',
      },
    );
  }
  return shapes;
}

/** Half a circle, on the lower left: badges sit on the upper right. */
function halfRing({ x, y }: Point, radius: number): string {
  const off = radius * Math.SQRT1_2;
  const r = coordinate(radius);
  return `M${coordinate(x + off)} ${coordinate(y + off)}A${r} ${r} 0 0 1 ${coordinate(x - off)} ${coordinate(y - off)}`;
}

/** Oblique lines within a circle. */
function hatching(at: Point, radius: number): string {
  const step = Math.max(3.6, radius * 0.42);
  const lines: string[] = [];
  const half = Math.SQRT1_2;
  for (let off = -Math.floor(radius / step) * step; off < radius; off += step) {
    const reach = Math.sqrt(Math.max(0, radius ** 2 - off ** 2));
    const [x, y] = [at.x + off * half, at.y + off * half];
    const from = `${coordinate(x - reach * half)} ${coordinate(y + reach * half)}`;
    lines.push(`M${from}L${coordinate(x + reach * half)} ${coordinate(y - reach * half)}`);
  }
  return lines.join('');
}
