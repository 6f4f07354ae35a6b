import type { Point } from '../../domain/placement';
import type { ChangeMarks, ChangeSign } from '../marks/marks';
import { outlinePath } from '../marks/outline';
import { circlePath, coordinate, linePath, type Shape } from '../marks/shape';
import type { Theme } from '../marks/theme';
import { actorSignPlace, SIGN_REACH } from './changeMarks';

/** Sparser than any line of the map. */
export const GONE_DASH = [2, 7] as const;
export const GONE_WIDTH = 2.4;
export const GONE_OUTLINE_DASH = [2, 3.5] as const;

/** Removed ties as sparse dots, under everything present. */
export function goneTieShapes({ ties }: Pick<ChangeMarks, 'ties'>, theme: Theme): Shape[] {
  return ties
    .filter(({ sign }) => sign === 'gone')
    .map(({ from, to }) => ({
      kind: 'path',
      path: linePath(from, to),
      stroke: theme.quietInk,
      width: GONE_WIDTH,
      dash: GONE_DASH,
    }));
}

export function tieSignShapes({ ties }: Pick<ChangeMarks, 'ties'>, theme: Theme): Shape[] {
  return ties.flatMap(({ at, radius, sign }) => (radius > 0 ? signShapes(sign, at, radius, theme) : []));
}

export function actorSignShapes(mark: ChangeMarks['actors'][number], theme: Theme): Shape[] {
  const { at, radius } = actorSignPlace(mark);
  return signShapes(mark.sign, at, radius, theme);
}

/** A removed actor: the outline of its type, empty and sparse, with a minus. */
export function goneActorShapes({ gone }: Pick<ChangeMarks, 'gone'>, theme: Theme): Shape[] {
  return gone.flatMap((mark): Shape[] => {
    const { type, at, radius } = mark;
    return [
      {
        kind: 'path',
        path: outlinePath(type, at, radius),
        fill: theme.paper,
        stroke: theme.quietInk,
        width: 2,
        dash: GONE_OUTLINE_DASH,
      },
      goneSign(mark, theme),
    ];
  });
}

export function goneSign({ at, radius }: Pick<ChangeMarks['gone'][number], 'at' | 'radius'>, theme: Theme): Shape {
  const width = Math.max(1.8, radius * 0.2);
  return { kind: 'path', path: minusPath(at, radius * 0.5), stroke: theme.quietInk, width };
}

/**
 * Signs differ by shape, not colour: new is a spark of ink, changed a wave on a disc of paper, removed a minus on one. None is the plus on
 * ink of the tie handle.
 */
export function signShapes(sign: ChangeSign, at: Point, radius: number, theme: Theme): Shape[] {
  if (sign === 'new')
    return [
      { kind: 'path', path: sparkPath(at, radius * SIGN_REACH), fill: theme.ink, stroke: theme.paper, width: 1.6 },
    ];
  const arm = radius * 0.56;
  return [
    { kind: 'path', path: circlePath(at, radius), fill: theme.paper, stroke: theme.ink, width: 1.6 },
    {
      kind: 'path',
      path: sign === 'changed' ? wavePath(at, arm) : minusPath(at, arm),
      stroke: theme.ink,
      width: Math.max(1.5, radius * 0.26),
    },
  ];
}

/** Star of four points with hollow sides. */
function sparkPath({ x, y }: Point, reach: number): string {
  const waist = reach * 0.3;
  const points = Array.from({ length: 8 }, (_, index) => {
    const [angle, length] = [(index * Math.PI) / 4, index % 2 === 0 ? reach : waist * Math.SQRT2];
    return `${coordinate(x + length * Math.cos(angle))} ${coordinate(y + length * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

function minusPath({ x, y }: Point, arm: number): string {
  return linePath({ x: x - arm, y }, { x: x + arm, y });
}

function wavePath({ x, y }: Point, arm: number): string {
  const [left, middle, right] = [x - arm, x, x + arm].map(coordinate);
  const [up, level, down] = [y - arm, y, y + arm].map(coordinate);
  const [quarter, threeQuarters] = [x - arm / 2, x + arm / 2].map(coordinate);
  return `M${left} ${level}Q${quarter} ${up} ${middle} ${level}Q${threeQuarters} ${down} ${right} ${level}`;
}
