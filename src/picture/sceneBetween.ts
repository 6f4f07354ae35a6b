import type { Point } from '../domain/placement';
import type { Box } from './geometry/box';
import type { Scene } from './scene';

/**
 * A scene on its way from one to another of the same map: whoever is in both is between their two places, with name, ties and
 * badges; empty seats too. What is pinned to somebody follows them by itself. Whoever takes a seat comes from there; what else is in the second alone is there from the start. `share`: of the way, from 0 to 1.
 */
export function sceneBetween(before: Scene, after: Scene, share: number): Scene {
  if (share >= 1) return after;
  const from = new Map<string, Point>(before.actors.map(({ id, at }) => [id, at]));
  for (const [id, at] of takenSeats(before, after)) from.set(id, at);
  for (const { keys, at } of before.ghosts) from.set(keys[0] ?? '', at);
  const back = 1 - share;
  const offOf = (owner: string, at: Point): Point => {
    const was = from.get(owner);
    return was ? { x: (was.x - at.x) * back, y: (was.y - at.y) * back } : { x: 0, y: 0 };
  };
  const offs = new Map<string, Point>(after.actors.map(({ id, at }) => [id, offOf(id, at)]));
  for (const { keys, at } of after.ghosts) offs.set(keys[0] ?? '', offOf(keys[0] ?? '', at));
  const off = (owner: string): Point => offs.get(owner) ?? { x: 0, y: 0 };
  const centre = after.actors.find(({ beneficiary }) => beneficiary)?.id;
  return {
    ...after,
    actors: after.actors.map((mark) => ({ ...mark, at: moved(mark.at, off(mark.id)) })),
    ties: after.ties.map((tie) => ({ ...tie, from: moved(tie.from, off(tie.a)), to: moved(tie.to, off(tie.b)) })),
    ghosts: after.ghosts.map((ghost) => ({
      ...ghost,
      at: moved(ghost.at, off(ghost.keys[0] ?? '')),
      towards: ghost.towards && centre !== undefined ? moved(ghost.towards, off(centre)) : ghost.towards,
    })),
    labels: after.labels.map((label) => {
      const by = off(label.owner);
      const { leader } = label;
      return {
        ...label,
        box: movedBox(label.box, by),
        ...(leader ? { leader: { ...leader, from: moved(leader.from, by), to: moved(leader.to, by) } } : {}),
      };
    }),
  };
}

/** Newcomers, each with the nearest empty seat that is gone with their coming. */
function takenSeats(before: Scene, after: Scene): Map<string, Point> {
  const there = new Set(before.actors.map(({ id }) => id));
  const empty = new Set(after.ghosts.flatMap(({ keys }) => keys));
  const gone = before.ghosts.filter(({ keys }) => keys.some((key) => !empty.has(key)));
  const newcomers = gone.length === 0 ? [] : after.actors.filter(({ id }) => !there.has(id));
  const far = ({ at: one }: { readonly at: Point }, { x, y }: Point) => Math.hypot(one.x - x, one.y - y);
  return new Map(
    newcomers.flatMap(({ id, at }) => {
      const [seat] = gone.toSorted((a, b) => far(a, at) - far(b, at));
      return seat ? [[id, seat.at] as const] : [];
    }),
  );
}

function moved({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}

function movedBox({ left, right, top, bottom }: Box, { x, y }: Point): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}
