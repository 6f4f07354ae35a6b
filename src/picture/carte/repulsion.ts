import { quadtree } from './quadtree';

/** Barnes–Hut opening: a cell counts as one point below this ratio of side to distance. */
const OPENING = 0.9;
/** Up to this number, all pairs are faster than a tree. */
const FEW = 300;

export interface Weighted {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly weights: Float64Array;
}

/** Adds to the speeds `vx`, `vy` the push of all other points. */
export type Repulsion = (points: Weighted, strength: number, vx: Float64Array, vy: Float64Array) => void;

/**
 * Pushes each point from each other by `strength` times the other's weight over their distance, with far points taken together (Barnes &
 * Hut 1986). Time O(n log n); allocates nothing after creation. Deterministic.
 */
export function repulsion(count: number): Repulsion {
  return count > FEW ? byTree(count) : byPairs;
}

function byPairs({ xs, ys, weights }: Weighted, strength: number, vx: Float64Array, vy: Float64Array): void {
  const count = xs.length;
  for (let i = 0; i < count; i++) {
    const x = xs[i] ?? 0;
    const y = ys[i] ?? 0;
    const weight = weights[i] ?? 0;
    let pushX = 0;
    let pushY = 0;
    for (let j = i + 1; j < count; j++) {
      const dx = x - (xs[j] ?? 0);
      const dy = y - (ys[j] ?? 0);
      const push = strength / (dx * dx + dy * dy + 1e-9);
      const other = (weights[j] ?? 0) * push;
      const own = weight * push;
      pushX += dx * other;
      pushY += dy * other;
      vx[j] = (vx[j] ?? 0) - dx * own;
      vy[j] = (vy[j] ?? 0) - dy * own;
    }
    vx[i] = (vx[i] ?? 0) + pushX;
    vy[i] = (vy[i] ?? 0) + pushY;
  }
}

function byTree(count: number): Repulsion {
  const tree = quadtree(count);
  const { children, weight, middleX, middleY, sides } = tree;
  const stack = new Int32Array(128);
  const opening = OPENING * OPENING;
  return ({ xs, ys, weights }, strength, vx, vy) => {
    tree.fill(xs, ys, weights);
    for (let i = 0; i < count; i++) {
      const x = xs[i] ?? 0;
      const y = ys[i] ?? 0;
      let pushX = 0;
      let pushY = 0;
      let top = 1;
      stack[0] = 0;
      while (top > 0) {
        const cell = stack[--top] ?? 0;
        const dx = x - (middleX[cell] ?? 0);
        const dy = y - (middleY[cell] ?? 0);
        const square = dx * dx + dy * dy;
        const side = sides[cell] ?? 0;
        if (side * side < opening * square) {
          const push = (weight[cell] ?? 0) / square;
          pushX += dx * push;
          pushY += dy * push;
          continue;
        }
        // Side 0: the point itself, or others at the same place.
        if (side === 0) continue;
        for (let quarter = 4 * cell; quarter < 4 * cell + 4; quarter++) {
          const child = children[quarter] ?? -1;
          if (child >= 0) stack[top++] = child;
        }
      }
      vx[i] = (vx[i] ?? 0) + pushX * strength;
      vy[i] = (vy[i] ?? 0) + pushY * strength;
    }
  };
}
