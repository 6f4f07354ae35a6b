import type { Point } from '../../domain/placement';
import { type Box, boxAround } from '../geometry/box';
import type { GhostMark } from '../marks/marks';
import { circlePath, type Shape } from '../marks/shape';
import type { Theme } from '../marks/theme';

/** Dots per row, and in total; more votes show as one dot and a number. */
const IN_ROW = 5;
const MOST = 10;
/** Dot radius in seat radii, and its minimum in CSS pixels. */
const DOT = 0.18;
const LEAST_DOT = 2.2;
/** Distance between dots, in dot radii. */
const STEP = 2.7;
/** Text size of the number, in dot radii. */
const NUMBER = 5;

interface Dots {
  readonly middles: readonly Point[];
  readonly size: number;
  /** Number beside a single dot; `null` when each vote has a dot. */
  readonly number: number | null;
}

/** Votes of a room as dots under an empty seat. */
export function voteDots(ghost: GhostMark, theme: Theme): Shape[] {
  const { middles, size, number } = dotsOf(ghost);
  const dots = middles.map((at): Shape => ({ kind: 'path', path: circlePath(at, size), fill: theme.absenceText }));
  const [first] = middles;
  if (number === null || !first) return dots;
  const at = { x: first.x + STEP * size * 0.7, y: first.y + NUMBER * size * 0.35 };
  const text = String(number);
  const look = { size: NUMBER * size, weight: 700, fill: theme.absenceText, halo: theme.paper } as const;
  return [...dots, { kind: 'text', text, at, ...look, align: 'left' }];
}

/** Box of the dots, which names avoid. */
export function voteRoom(ghost: GhostMark): Box | null {
  const { middles, size, number } = dotsOf(ghost);
  if (middles.length === 0) return null;
  const rows = number === null ? Math.ceil(middles.length / IN_ROW) : 1;
  const width = number === null ? Math.min(IN_ROW, middles.length) * STEP * size : 4 * NUMBER * size;
  const height = (number === null ? rows * STEP : NUMBER) * size;
  return boxAround({ x: ghost.at.x, y: ghost.at.y + ghost.radius + height / 2 }, width, height);
}

function dotsOf({ at, radius, votes = 0 }: GhostMark): Dots {
  const size = Math.max(LEAST_DOT, DOT * radius);
  const y = at.y + radius + STEP * size * 0.75;
  if (votes > MOST) return { middles: [{ x: at.x - STEP * size, y }], size, number: votes };
  const middles = Array.from({ length: votes }, (_, i): Point => {
    const inRow = i < IN_ROW ? Math.min(IN_ROW, votes) : votes - IN_ROW;
    const across = (i % IN_ROW) - (inRow - 1) / 2;
    return { x: at.x + across * STEP * size, y: y + Math.floor(i / IN_ROW) * STEP * size };
  });
  return { middles, size, number: null };
}
