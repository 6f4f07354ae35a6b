import type { PossibleActorMark, PossibleTieMark, TrialMarks } from '../marks/marks';
import { outlinePath } from '../marks/outline';
import { coordinate, linePath, type Shape } from '../marks/shape';
import type { Theme } from '../marks/theme';

/** A tie on trial: thick dots, distinct from the thin line to an empty seat. */
export const POSSIBLE_DASH = [4, 4] as const;
export const POSSIBLE_WIDTH = 4;

/** Ties on trial: dotted, in the red of absence, under everything present. */
export function possibleTieShapes({ ties }: TrialMarks, theme: Theme): Shape[] {
  return ties.map(({ from, to }) => ({
    kind: 'path',
    path: linePath(from, to),
    stroke: theme.absence,
    width: POSSIBLE_WIDTH,
    dash: POSSIBLE_DASH,
  }));
}

/** The missing tie between two groups: dots like the line to an empty seat, but thicker, as it calls for an introduction. */
export const MISSING_DASH = [2, 5] as const;
export const MISSING_WIDTH = 3;

export function missingTieShape({ from, to }: Pick<PossibleTieMark, 'from' | 'to'>, theme: Theme): Shape {
  return {
    kind: 'path',
    path: linePath(from, to),
    stroke: theme.absence,
    width: MISSING_WIDTH,
    dash: MISSING_DASH,
  };
}

/** Actors on trial, and crosses over those who would leave. */
export function possibleActorShapes({ actors, departures }: TrialMarks, theme: Theme): Shape[] {
  return [
    ...actors.map((mark) => possibleActorShape(mark, theme)),
    ...departures.map((mark) => departureCross(mark, theme)),
  ];
}

export function departureCross(
  { at, radius }: Pick<TrialMarks['departures'][number], 'at' | 'radius'>,
  theme: Theme,
): Shape {
  return { kind: 'path', path: cross(at, radius * 1.15), stroke: theme.absence, width: 3 };
}

/** Outline of its type, empty and dashed. */
function possibleActorShape(
  { type, at, radius }: Pick<PossibleActorMark, 'type' | 'at' | 'radius'>,
  theme: Theme,
): Shape {
  return {
    kind: 'path',
    path: outlinePath(type, at, radius),
    fill: theme.absenceFill,
    stroke: theme.absence,
    width: 2.4,
    dash: [6, 3.6],
  };
}

function cross({ x, y }: { readonly x: number; readonly y: number }, reach: number): string {
  const line = (dx: number, dy: number) =>
    `M${coordinate(x - dx)} ${coordinate(y - dy)}L${coordinate(x + dx)} ${coordinate(y + dy)}`;
  return line(reach, reach) + line(reach, -reach);
}
