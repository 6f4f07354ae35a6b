import { closeness } from '../geometry/closeness';
import type { Bodies } from './bodies';
import { evenSquare } from './evenSquare';
import { groupForces } from './groupForces';
import { repulsion } from './repulsion';

export interface Settling {
  readonly steps: number;
  /** Square units per unit of weight. */
  readonly area: number;
  /** Strength of the pull to the middle of the group. */
  readonly gather: number;
  /** Gap between bodies of two groups, in units. */
  readonly between: number;
}

const PUSH = 0.03;
const FRICTION = 0.6;
/** Share of the steps before groups repel each other, so that ties can untangle first. */
const GROUPS_FROM = 0.3;
const GROUPS_PUSH = 0.08;
/** Share of the steps before bodies make room for one another. */
const ROOM_FROM = 0.55;
const ROOM_PUSH = 0.35;

/**
 * Moves bodies in place until ties, groups and room balance, in a square that they fill evenly. A fixed number of steps, so deterministic.
 * Time O(n log n + m) per step.
 */
export function settle(bodies: Bodies, { steps, area, gather, between }: Settling): void {
  const { xs, ys, weights, fixed } = bodies;
  const count = xs.length;
  const vx = new Float64Array(count);
  const vy = new Float64Array(count);
  const repel = repulsion(count);
  const groups = groupForces(bodies, vx, vy);
  const makeRoom = parting(bodies, between);
  const square = evenSquare(weights.reduce((sum, weight) => sum + weight, 0) * area);
  for (let step = 0; step < steps; step++) {
    const heat = (1 - step / steps) ** 1.5;
    pullTies(bodies, heat, vx, vy);
    repel(bodies, PUSH * heat, vx, vy);
    groups.measure();
    groups.gather(gather * heat);
    if (step >= steps * GROUPS_FROM) groups.part(GROUPS_PUSH * Math.sqrt(heat));
    const fall = (PUSH * heat) / area;
    for (let i = fixed; i < count; i++) {
      const x = xs[i] ?? 0;
      const y = ys[i] ?? 0;
      const speedX = ((vx[i] ?? 0) - square(x, y) * fall) * FRICTION;
      const speedY = ((vy[i] ?? 0) - square(y, x) * fall) * FRICTION;
      vx[i] = speedX;
      vy[i] = speedY;
      xs[i] = x + speedX;
      ys[i] = y + speedY;
    }
    if (step > steps * ROOM_FROM) makeRoom();
  }
}

function pullTies({ xs, ys, springs }: Bodies, heat: number, vx: Float64Array, vy: Float64Array): void {
  const { from, to, pull, length, share } = springs;
  for (let tie = 0; tie < from.length; tie++) {
    const a = from[tie] ?? 0;
    const b = to[tie] ?? 0;
    const dx = (xs[b] ?? 0) - (xs[a] ?? 0);
    const dy = (ys[b] ?? 0) - (ys[a] ?? 0);
    const distance = Math.sqrt(dx * dx + dy * dy) || 1e-6;
    const force = ((distance - (length[tie] ?? 1)) / distance) * (pull[tie] ?? 0) * heat;
    const forceA = force * (share[tie] ?? 0.5);
    const forceB = force - forceA;
    vx[a] = (vx[a] ?? 0) + dx * forceA;
    vy[a] = (vy[a] ?? 0) + dy * forceA;
    vx[b] = (vx[b] ?? 0) - dx * forceB;
    vy[b] = (vy[b] ?? 0) - dy * forceB;
  }
}

/** Parts bodies that are too close, each by a third of the overlap. */
function parting({ xs, ys, radii, groupOf, fixed }: Bodies, between: number): () => void {
  const count = xs.length;
  const largest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  const grid = closeness(count, 2 * largest + between);
  const shift = (i: number, dx: number, dy: number): void => {
    if (i < fixed) return;
    xs[i] = (xs[i] ?? 0) + dx;
    ys[i] = (ys[i] ?? 0) + dy;
  };
  return () => {
    grid.fill(xs, ys);
    for (let i = 0; i < count; i++) {
      const end = grid.near(i);
      for (let k = 0; k < end; k++) {
        const j = grid.found[k] ?? i;
        const need = (radii[i] ?? 0) + (radii[j] ?? 0) + (groupOf[i] === groupOf[j] ? 0 : between);
        const dx = (xs[j] ?? 0) - (xs[i] ?? 0);
        const dy = (ys[j] ?? 0) - (ys[i] ?? 0);
        const square = dx * dx + dy * dy;
        if (square >= need * need || square === 0) continue;
        const distance = Math.sqrt(square);
        const push = (ROOM_PUSH * (need - distance)) / distance;
        shift(i, -dx * push, -dy * push);
        shift(j, dx * push, dy * push);
      }
    }
  };
}
