import type { Point } from '../domain/placement';
import { LEAST_SIGN } from './changeMarks';
import type { ChangeMarks, ChangeSign } from './marks';
import { outlinePath } from './outline';
import { circlePath, linePath, type Shape } from './shape';
import type { Theme } from './theme';

/** Sparser than any line of the map. */
const GONE_DASH = [2, 7] as const;

/** Ties that are gone, as sparse dots: under everything that is really there. */
export function goneTieShapes({ ties }: Pick<ChangeMarks, 'ties'>, theme: Theme): Shape[] {
  return ties
    .filter(({ sign }) => sign === '−')
    .map(({ from, to }) => ({
      kind: 'path',
      path: linePath(from, to),
      stroke: theme.quietInk,
      width: 2.4,
      dash: GONE_DASH,
    }));
}

/** Signs in the middle of ties: new, changed, gone. */
export function tieSignShapes({ ties }: Pick<ChangeMarks, 'ties'>, theme: Theme): Shape[] {
  return ties.flatMap(({ from, to, sign, radius }) =>
    radius > 0 ? signShapes(sign, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, radius, theme) : [],
  );
}

/** A sign at the foot of a mark, where no role stands. */
export function actorSignShapes({ at, radius, sign }: ChangeMarks['actors'][number], theme: Theme): Shape[] {
  const reach = Math.max(LEAST_SIGN, radius * 0.55);
  return signShapes(sign, { x: at.x - radius * 0.8, y: at.y + radius * 0.8 }, reach, theme);
}

/** Who is gone: the outline of its type, empty and sparse, with a minus in it. */
export function goneActorShapes({ gone }: Pick<ChangeMarks, 'gone'>, theme: Theme): Shape[] {
  return gone.flatMap(({ type, at, radius }): Shape[] => [
    {
      kind: 'path',
      path: outlinePath(type, at, radius),
      fill: theme.paper,
      stroke: theme.quietInk,
      width: 2,
      dash: [2, 3.5],
    },
    signText('−', at, radius * 1.5, theme.quietInk),
  ]);
}

/** Told by shape, not by colour: new is a plus on ink, changed a wave on paper, gone a minus on paper. */
export function signShapes(sign: ChangeSign, at: Point, radius: number, theme: Theme): Shape[] {
  const isNew = sign === '+';
  return [
    {
      kind: 'path',
      path: circlePath(at, radius),
      fill: isNew ? theme.ink : theme.paper,
      stroke: isNew ? theme.paper : theme.ink,
      width: 1.6,
    },
    signText(sign, at, radius * 1.7, isNew ? theme.paper : theme.ink),
  ];
}

function signText(text: string, { x, y }: Point, size: number, fill: Theme['ink']): Shape {
  return { kind: 'text', text, at: { x, y: y + size * 0.34 }, size, weight: 700, fill, align: 'centre' };
}
