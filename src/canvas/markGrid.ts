import type { Point } from '../domain/placement';
import type { ActorMark } from '../picture/marks';

const CELL = 48;

/** The mark under a point of the scene, or at most `slack` from its edge: the nearest; `null` where nobody is. */
export function markGrid(actors: readonly ActorMark[]): (at: Point, slack: number) => ActorMark | null {
  const cells = new Map<string, ActorMark[]>();
  const cellOf = (value: number) => Math.floor(value / CELL);
  for (const mark of actors) {
    const key = `${cellOf(mark.at.x)},${cellOf(mark.at.y)}`;
    const known = cells.get(key);
    if (known) known.push(mark);
    else cells.set(key, [mark]);
  }
  return ({ x, y }, slack) => {
    let found: ActorMark | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column++) {
      for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row++) {
        for (const mark of cells.get(`${column},${row}`) ?? []) {
          const distance = Math.hypot(mark.at.x - x, mark.at.y - y) - mark.radius;
          if (distance > slack || distance >= least) continue;
          least = distance;
          found = mark;
        }
      }
    }
    return found;
  };
}
