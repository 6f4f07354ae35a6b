import { closeness } from '../geometry/closeness';
import type { Bodies } from './bodies';

/** Forces of groups on their members; each adds to the speeds `vx`, `vy`. */
export interface GroupForces {
  /** Computes the middle of each group; call it before the others. */
  readonly measure: () => void;
  /** Pulls members to the middle of their group. */
  readonly gather: (strength: number) => void;
  /** Pushes groups with overlapping discs apart, each as a whole; the larger moves less. */
  readonly part: (strength: number) => void;
}

export function groupForces({ xs, ys, groupOf, groupRadii }: Bodies, vx: Float64Array, vy: Float64Array): GroupForces {
  const groups = groupRadii.length;
  const sizes = new Float64Array(groups);
  for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
  const middleX = new Float64Array(groups);
  const middleY = new Float64Array(groups);
  const shiftX = new Float64Array(groups);
  const shiftY = new Float64Array(groups);
  const largest = groupRadii.reduce((most, radius) => Math.max(most, radius), 0.1);
  const { fill, near, found } = closeness(groups, 2 * largest);

  const pushApart = (a: number, b: number, strength: number): void => {
    const need = (groupRadii[a] ?? 0) + (groupRadii[b] ?? 0);
    if (groupRadii[a] === 0 || groupRadii[b] === 0) return;
    const dx = (middleX[b] ?? 0) - (middleX[a] ?? 0);
    const dy = (middleY[b] ?? 0) - (middleY[a] ?? 0);
    const square = dx * dx + dy * dy;
    if (square >= need * need) return;
    const distance = Math.sqrt(square) || 1e-6;
    const push = ((need - distance) / distance) * strength;
    const shareA = (sizes[b] ?? 1) / ((sizes[a] ?? 1) + (sizes[b] ?? 1));
    shiftX[a] = (shiftX[a] ?? 0) - dx * push * shareA;
    shiftY[a] = (shiftY[a] ?? 0) - dy * push * shareA;
    shiftX[b] = (shiftX[b] ?? 0) + dx * push * (1 - shareA);
    shiftY[b] = (shiftY[b] ?? 0) + dy * push * (1 - shareA);
  };

  return {
    measure: () => {
      middleX.fill(0);
      middleY.fill(0);
      for (let i = 0; i < groupOf.length; i++) {
        const group = groupOf[i] ?? 0;
        middleX[group] = (middleX[group] ?? 0) + (xs[i] ?? 0) / (sizes[group] ?? 1);
        middleY[group] = (middleY[group] ?? 0) + (ys[i] ?? 0) / (sizes[group] ?? 1);
      }
    },
    gather: (strength) => {
      for (let i = 0; i < groupOf.length; i++) {
        const group = groupOf[i] ?? 0;
        vx[i] = (vx[i] ?? 0) + ((middleX[group] ?? 0) - (xs[i] ?? 0)) * strength;
        vy[i] = (vy[i] ?? 0) + ((middleY[group] ?? 0) - (ys[i] ?? 0)) * strength;
      }
    },
    part: (strength) => {
      shiftX.fill(0);
      shiftY.fill(0);
      fill(middleX, middleY);
      for (let a = 0; a < groups; a++) {
        const end = near(a);
        for (let k = 0; k < end; k++) pushApart(a, found[k] ?? a, strength);
      }
      for (let i = 0; i < groupOf.length; i++) {
        const group = groupOf[i] ?? 0;
        vx[i] = (vx[i] ?? 0) + (shiftX[group] ?? 0);
        vy[i] = (vy[i] ?? 0) + (shiftY[group] ?? 0);
      }
    },
  };
}
