import type { Point } from '../../domain/placement';
import { badgePlaces } from './badgePlaces';
import type { Colour } from './colour';
import type { ActorMark } from './marks';
import { outlinePath } from './outline';
import { circlePath, coordinate, type PathShape, type Shape } from './shape';
import { recededMark, type Theme } from './theme';

/** Body of the mark, filled with the colour of its group, with a border of paper. */
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

export function ornamentShapes(mark: ActorMark, theme: Theme): Shape[] {
  return [...ringShapes(mark, theme), ...selectionShapes(mark, theme), ...badgeShapes(mark, theme)];
}

/** Hatching and rings, without letters. */
export function ringShapes(mark: ActorMark, theme: Theme): PathShape[] {
  const shapes: PathShape[] = [];
  const { at, radius } = mark;
  const colour = bodyColour(mark, theme);
  if (mark.notAsked) {
    shapes.push({ kind: 'path', path: hatching(at, radius * 0.84), stroke: theme.paper, width: 1.6 });
  }
  const { broker, fragile, otherGroup } = ringsOf(mark);
  if (broker) {
    shapes.push({ kind: 'path', path: outlinePath(mark.type, at, broker.at), stroke: colour, width: broker.width });
  }
  if (fragile) {
    const stroke = mark.faded ? theme.quietInk : theme.ink;
    shapes.push({ kind: 'path', path: circlePath(at, fragile.at), stroke, width: fragile.width, dash: [3.4, 2.6] });
  }
  if (otherGroup && mark.otherGroup !== null) {
    const stroke = bodyColour({ ...mark, colour: mark.otherGroup }, theme);
    shapes.push({ kind: 'path', path: halfRing(at, otherGroup.at), stroke, width: otherGroup.width });
  }
  return shapes;
}

export function selectionShapes(mark: ActorMark, theme: Theme): PathShape[] {
  if (!mark.selected) return [];
  const { at, width } = selectionRing(mark);
  return [{ kind: 'path', path: circlePath(mark.at, at), stroke: theme.selection, width }];
}

/** Ring around a selected mark, outside its other rings. */
export function selectionRing(mark: Ringed): Ring {
  return { at: ringsOf(mark).reach + 3, width: 2.6 };
}

export function badgeShapes(mark: ActorMark, theme: Theme): Shape[] {
  return badgePlaces(mark).flatMap((badge): Shape[] => [
    {
      kind: 'path',
      path: circlePath(badge.at, badge.radius),
      fill: theme.paper,
      stroke: bodyColour(mark, theme),
      width: 1.8,
    },
    {
      kind: 'text',
      text: badge.letter,
      at: { x: badge.at.x, y: badge.at.y + badge.radius * 0.44 },
      size: badge.radius * 1.25,
      weight: 700,
      fill: mark.faded ? theme.quietInk : theme.ink,
      align: 'centre',
    },
  ]);
}

type Ringed = Pick<ActorMark, 'radius' | 'broker' | 'fragile' | 'otherGroup'>;

interface Ring {
  /** Distance from the middle of the mark to the middle of the line. */
  readonly at: number;
  readonly width: number;
}

/** Rings of a mark, innermost first; `reach`: where the next one may begin. */
export function ringsOf({ radius, broker, fragile, otherGroup }: Ringed): {
  readonly broker?: Ring;
  readonly fragile?: Ring;
  readonly otherGroup?: Ring;
  readonly reach: number;
} {
  const afterBody = radius + 2.6;
  const afterBroker = afterBody + (broker ? 3 : 0);
  const afterFragile = afterBroker + (fragile ? 4 : 0);
  const width = Math.max(2, radius * 0.16);
  return {
    ...(broker ? { broker: { at: afterBody, width: Math.max(1.4, radius * 0.11) } } : {}),
    ...(fragile ? { fragile: { at: afterBroker + 1.4, width: 3 } } : {}),
    ...(otherGroup === null ? {} : { otherGroup: { at: afterFragile + width / 2 + 0.6, width } }),
    reach: afterFragile + (otherGroup === null ? 0 : width + 1.2),
  };
}

/** Half a circle on the lower left, as badges are on the upper right. */
function halfRing({ x, y }: Point, radius: number): string {
  const off = radius * Math.SQRT1_2;
  const r = coordinate(radius);
  return `M${coordinate(x + off)} ${coordinate(y + off)}A${r} ${r} 0 0 1 ${coordinate(x - off)} ${coordinate(y - off)}`;
}

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
