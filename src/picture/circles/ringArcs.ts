import { type Frame, scenePoint } from '../frame';
import { FULL_TURN, onCircle, positive } from '../geometry/angle';
import { type Box, isInside } from '../geometry/box';
import type { Arc } from './sectorArcs';

/** Between two places that are looked at along a ring, in radians. */
const STEP = 0.02;
/** A ring that does not fit goes on for so long beside who stands on it, in radians. */
const BESIDE = 0.6;

/**
 * What is drawn of a ring over some arcs: all of it where it fits the box; else the parts within it around those who stand
 * there (`angles`), so that no line runs off the picture where nobody is.
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

/** The parts of an arc where something is true, looked at step by step; a whole turn is begun where it is not. */
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
      // A part of one place is no line.
      if (i - 1 > from) parts.push({ start: angleAt(from), width: angleAt(i - 1) - angleAt(from) });
      from = null;
    }
  }
  return parts;
}
