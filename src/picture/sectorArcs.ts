import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import { angleOf, FULL_TURN, meanAngle, positive } from './angle';
import type { Sector } from './sectors';

/** From `start` turning to `start + width`. */
export interface Arc {
  readonly start: number;
  readonly width: number;
}

/**
 * The arc of each sector as told by where its members sit: the turn is cut between neighbouring sectors where fewest
 * members are on the wrong side, in the widest gap. A sector with nobody placed has no arc.
 */
export function sectorArcs(angles: readonly (readonly number[])[]): (Arc | null)[] {
  const arcs: (Arc | null)[] = angles.map(() => null);
  const placed = angles
    .map((members, index) => ({ index, members, middle: members.length > 0 ? (meanAngle(members) ?? 0) : null }))
    .filter((one): one is typeof one & { middle: number } => one.middle !== null)
    .sort((a, b) => a.middle - b.middle || a.index - b.index);
  if (placed.length === 1 && placed[0]) arcs[placed[0].index] = { start: placed[0].middle - Math.PI, width: FULL_TURN };
  if (placed.length < 2) return arcs;
  const cuts = placed.map((one, i) => {
    const next = placed[(i + 1) % placed.length] ?? one;
    return cutBetween(one, next);
  });
  placed.forEach((one, i) => {
    const start = cuts[(i + placed.length - 1) % placed.length] ?? 0;
    arcs[one.index] = { start, width: positive((cuts[i] ?? 0) - start) };
  });
  return arcs;
}

/** Where each sector is, as told by where its members on a ring sit (stored places); `null`: nobody of it is on one. */
export function arcsOfPlaced(
  sectors: readonly Sector[],
  ringOf: (id: ActorId) => number,
  places: ReadonlyMap<ActorId, Point>,
): (Arc | null)[] {
  return sectorArcs(
    sectors.map(({ members }) =>
      members.flatMap((id) => {
        const at = ringOf(id) > 0 ? places.get(id) : undefined;
        return at ? [angleOf(at)] : [];
      }),
    ),
  );
}

interface PlacedSector {
  readonly middle: number;
  readonly members: readonly number[];
}

function cutBetween(a: PlacedSector, b: PlacedSector): number {
  const span = positive(b.middle - a.middle);
  const within = (members: readonly number[]) =>
    members.map((angle) => positive(angle - a.middle)).filter((offset) => offset <= span);
  const ours = Float64Array.from(within(a.members)).sort();
  const theirs = Float64Array.from(within(b.members)).sort();
  const stops = Float64Array.from([0, ...ours, ...theirs, span]).sort();
  let best = { wrong: Number.POSITIVE_INFINITY, gap: 0, cut: span / 2 };
  // How many of each are before the cut: it only moves on.
  let oursBefore = 0;
  let theirsBefore = 0;
  for (let i = 1; i < stops.length; i++) {
    const low = stops[i - 1] ?? 0;
    const high = stops[i] ?? 0;
    const cut = (low + high) / 2;
    while (oursBefore < ours.length && (ours[oursBefore] ?? 0) <= cut) oursBefore += 1;
    while (theirsBefore < theirs.length && (theirs[theirsBefore] ?? 0) < cut) theirsBefore += 1;
    const wrong = ours.length - oursBefore + theirsBefore;
    if (wrong < best.wrong || (wrong === best.wrong && high - low > best.gap)) best = { wrong, gap: high - low, cut };
  }
  return a.middle + best.cut;
}

/** The angle of the arc nearest to `angle`, at least `inset` from its ends. */
export function nearestInArc(arc: Arc, angle: number, inset: number): number {
  const margin = Math.min(inset, arc.width / 2);
  const offset = positive(angle - arc.start - margin);
  const room = arc.width - 2 * margin;
  if (offset <= room) return angle;
  const beyondEnd = offset - room;
  const beforeStart = FULL_TURN - offset;
  return arc.start + margin + (beyondEnd < beforeStart ? room : 0);
}
