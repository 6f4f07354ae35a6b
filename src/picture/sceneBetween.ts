import type { Point } from '../domain/placement';
import type { Box } from './geometry/box';
import type { Scene } from './scene';

/**
 * Scene between two scenes of the same map: actors and empty seats of both are between their two places, with names, ties and badges. Marks
 * pinned to an actor follow by themselves. An actor who takes a seat starts there; all else that is only in the second scene is there from
 * the start. `share`: progress from 0 to 1.
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

/** Newcomers, each with the nearest empty seat that disappeared. */
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
