import { FULL_TURN } from './geometry/angle';
import type { Stop } from './stops';

const STOP_MOVES = ['left', 'right', 'out', 'in', 'first', 'last', 'tenBefore', 'tenAfter'] as const;
/** `out` and `in`: arrows up and down; away from and towards the centre, or up and down without rings. */
export type StopMove = (typeof STOP_MOVES)[number];

/** Weight of distance across the direction, compared with along it. */
const ACROSS = 2.2;

/** Where the keyboard goes from a stop; the same stop when there is nothing. `stops` as from `stopsOf`. */
export function nextStop(stops: readonly Stop[], from: Stop, move: StopMove): Stop {
  const index = stops.findIndex((stop) => stop.id === from.id);
  const at = (i: number): Stop => stops[Math.min(stops.length - 1, Math.max(0, i))] ?? from;
  switch (move) {
    case 'first':
      return at(0);
    case 'last':
      return at(stops.length - 1);
    case 'tenBefore':
      return at(index - 10);
    case 'tenAfter':
      return at(index + 10);
    default:
      return (stops.at(-1)?.ring ?? 0) === 0
        ? nearestTowards(stops, from, move)
        : move === 'left' || move === 'right'
          ? alongRing(stops, from, move, at(index + (move === 'right' ? 1 : -1)))
          : acrossRings(stops, from, move);
  }
}

/** Next one clockwise or back, around the ring; when alone on the ring, the one before or after in `stops`. */
function alongRing(stops: readonly Stop[], from: Stop, move: 'left' | 'right', neighbour: Stop): Stop {
  const ring = stops.filter((stop) => stop.ring === from.ring);
  if (ring.length < 2) return neighbour;
  const i = ring.findIndex((stop) => stop.id === from.id) + (move === 'right' ? 1 : -1);
  return ring[(i + ring.length) % ring.length] ?? from;
}

/** Nearest in angle on the nearest ring with anybody on it; to and from the tray, nearest on the page. */
function acrossRings(stops: readonly Stop[], from: Stop, move: 'out' | 'in'): Stop {
  const rings = [...new Set(stops.map((stop) => stop.ring))];
  const ring = rings[rings.indexOf(from.ring) + (move === 'out' ? 1 : -1)];
  // Nothing is inside the centre, where the keyboard starts: the arrow down then means below.
  if (ring === undefined)
    return move === 'in' && rings.indexOf(from.ring) === 0 ? nearestTowards(stops, from, move) : from;
  const off = (stop: Stop): number => {
    if (stop.inTray || from.inTray) return Math.abs(stop.at.x - from.at.x);
    const turn = Math.abs(stop.along - from.along);
    return Math.min(turn, FULL_TURN - turn);
  };
  return least(
    stops.filter((stop) => stop.ring === ring),
    off,
    from,
  );
}

/** Nearest in that direction, straight ahead first, never behind. */
function nearestTowards(stops: readonly Stop[], from: Stop, move: 'left' | 'right' | 'out' | 'in'): Stop {
  const [dx, dy] = { left: [-1, 0], right: [1, 0], out: [0, -1], in: [0, 1] }[move] as [number, number];
  const steps = (stop: Stop): number => {
    const [x, y] = [stop.at.x - from.at.x, stop.at.y - from.at.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    return ahead <= 1 ? Number.POSITIVE_INFINITY : ahead + ACROSS * aside;
  };
  return least(
    stops.filter((stop) => stop.id !== from.id),
    steps,
    from,
  );
}

function least(stops: readonly Stop[], measure: (stop: Stop) => number, otherwise: Stop): Stop {
  let found = otherwise;
  let smallest = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    const size = measure(stop);
    if (size >= smallest) continue;
    smallest = size;
    found = stop;
  }
  return found;
}
