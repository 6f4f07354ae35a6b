import type { Point } from '../../domain/placement';
import type { Box } from '../geometry/box';
import type { LabelMark } from '../labels/labelPlacement';
import type { GhostMark } from '../marks/marks';
import { linePath, type Shape } from '../marks/shape';
import type { Theme } from '../marks/theme';

/** Gap in CSS pixels between a name and the interrupted line. */
const AROUND_TEXT = 2;
/** CSS pixels; a shorter piece would look like a stray dot. */
const LEAST_PIECE = 8;
export const SEAT_LINE_DASH = [2, 5] as const;

/**
 * Dotted line from an empty seat to the beneficiary, a tie that could be. Interrupted at names, which dots between letters would make hard
 * to read.
 */
export function seatLine(ghost: GhostMark, labels: readonly Pick<LabelMark, 'box'>[], theme: Theme): Shape[] {
  const path = seatPieces(ghost, labels)
    .map(({ from, to }) => linePath(from, to))
    .join('');
  if (path === '') return [];
  return [
    {
      kind: 'path',
      path,
      stroke: theme.absence,
      width: seatLineWidth(ghost),
      dash: SEAT_LINE_DASH,
      ...(ghost.faded ? { opacity: theme.faded } : {}),
    },
  ];
}

export function seatLineWidth({ selected }: Pick<GhostMark, 'selected'>): number {
  return selected ? 3 : 1.8;
}

/** `isFirst`: starts at the seat, `isLast`: ends at the beneficiary. */
export interface SeatPiece {
  readonly from: Point;
  readonly to: Point;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Visible pieces of the line, from the seat on. */
export function seatPieces(ghost: GhostMark, labels: readonly Pick<LabelMark, 'box'>[]): SeatPiece[] {
  if (!ghost.towards) return [];
  const { at, radius, towards } = ghost;
  const length = Math.hypot(towards.x - at.x, towards.y - at.y);
  if (length < radius) return [];
  const pointAt = (share: number): Point => ({
    x: at.x + (towards.x - at.x) * share,
    y: at.y + (towards.y - at.y) * share,
  });
  const hidden = labels.flatMap(({ box }) => spanInside(box, at, towards) ?? []);
  const start = radius / length;
  return partsBetween(start, 1, hidden)
    .filter(([from, to]) => (to - from) * length >= LEAST_PIECE)
    .map(([from, to]) => ({ from: pointAt(from), to: pointAt(to), isFirst: from === start, isLast: to === 1 }));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Part of the segment from `a` to `b` inside a box with a margin, as shares; `null` when there is none. */
function spanInside({ left, right, top, bottom }: Box, a: Point, b: Point): Span | null {
  const sides = [
    [left - AROUND_TEXT, right + AROUND_TEXT, a.x, b.x - a.x],
    [top - AROUND_TEXT, bottom + AROUND_TEXT, a.y, b.y - a.y],
  ] as const;
  let [from, to] = [0, 1];
  for (const [low, high, start, run] of sides) {
    if (run === 0) {
      if (start < low || start > high) return null;
      continue;
    }
    const [one, other] = [(low - start) / run, (high - start) / run];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to ? { from, to } : null;
}

/** Parts between two shares left by spans, which may overlap. */
function partsBetween(start: number, end: number, spans: readonly Span[]): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let reached = start;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from > reached) parts.push([reached, Math.min(from, end)]);
    reached = Math.max(reached, to);
  }
  if (reached < end) parts.push([reached, end]);
  return parts;
}
