import { type Frame, scenePoint } from '../frame';
import { FULL_TURN, onCircle, positive } from '../geometry/angle';
import { type Box, isInside } from '../geometry/box';
import type { Arc } from './sectorArcs';

/** Sampling step along a ring, in radians. */
const STEP = 0.02;
/** A ring that does not fit continues this far beside actors on it, in radians. */
const BESIDE = 0.6;

/**
 * Parts of a ring to draw over some arcs: the whole arc when it fits the box; otherwise parts inside it around actors (`angles`), so that
 * no line leaves the picture where nobody is.
 */
export function drawnArcs(
  arcs: readonly Arc[],
  radius: number,
  frame: Frame,
  box: Box,
  angles: readonly number[],
): readonly Arc[] {
  const isSeen = (angle: number): boolean => {
    const { x, y } = scenePoint(frame, onCircle(radius, angle));
    return isInside({ left: x, right: x, top: y, bottom: y }, box);
  };
  return arcs.flatMap((arc) => {
    const seen = partsOf(arc, isSeen);
    if (seen[0] === arc) return [arc];
    return seen.flatMap((part) => {
      const among = angles.map((angle) => positive(angle - part.start)).filter((along) => along <= part.width);
      if (among.length === 0) return [];
      const from = Math.max(0, Math.min(...among) - BESIDE);
      const to = Math.min(part.width, Math.max(...among) + BESIDE);
      return [{ start: part.start + from, width: to - from }];
    });
  });
}

/** Parts of an arc where a condition holds, by sampling; a full turn starts where it does not hold. */
function partsOf(arc: Arc, isTrue: (angle: number) => boolean): Arc[] {
  const steps = Math.max(1, Math.ceil(arc.width / STEP));
  const angleAt = (i: number) => arc.start + (arc.width * i) / steps;
  const truths = Array.from({ length: steps + 1 }, (_, i) => isTrue(angleAt(i)));
  const firstOut = truths.indexOf(false);
  if (firstOut < 0) return [arc];
  const begin = arc.width > FULL_TURN - 1e-6 ? firstOut : 0;
  const parts: Arc[] = [];
  let from: number | null = null;
  for (let i = begin; i <= begin + steps + 1; i++) {
    const isIn = i <= begin + steps && truths[i % (begin > 0 ? steps : steps + 1)] === true;
    if (isIn) from ??= i;
    else if (from !== null) {
      // A part of a single sample is no line.
      if (i - 1 > from) parts.push({ start: angleAt(from), width: angleAt(i - 1) - angleAt(from) });
      from = null;
    }
  }
  return parts;
}
