import { circlesFrame } from '../frame';
import { FULL_TURN, wrapped } from '../geometry/angle';
import type { Size } from '../geometry/box';
import type { Arc } from './sectorArcs';
import { sectorsBox } from './sectorReach';

const TURNS = 36;
/** A sector to be seen first leaves the top only when another direction gives this much more room. */
const ON_TOP = 0.12;

/**
 * Turns the sectors about the centre so that far-reaching ones lie where the view is wide, which lets everything be drawn larger. `first`
 * stays near the top when that costs little. `trayRows`: height of the tray, in stored units.
 */
export function arcsTurned(
  arcs: readonly (Arc | null)[],
  reach: readonly number[],
  first: number,
  trayRows: number,
  viewport: Size,
): (Arc | null)[] {
  const by = (turn: number) => arcs.map((arc) => arc && { ...arc, start: arc.start + turn });
  const own = arcs[first];
  let best = { arcs: by(0), score: Number.NEGATIVE_INFINITY };
  for (let step = 0; step < TURNS; step++) {
    const turn = (step / TURNS) * FULL_TURN;
    const turned = by(turn);
    const box = sectorsBox(turned, reach);
    const { scaleX, scaleY } = circlesFrame(box, trayRows > 0 ? box.bottom + trayRows : null, viewport);
    const off = own ? Math.abs(wrapped(own.start + own.width / 2 + turn + Math.PI / 2)) : 0;
    const score = Math.log(scaleX * scaleY) - (ON_TOP * off) / Math.PI;
    if (score > best.score + 1e-9) best = { arcs: turned, score };
  }
  return best.arcs;
}
