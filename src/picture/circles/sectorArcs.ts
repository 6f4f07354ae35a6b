import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { angleOf, FULL_TURN, meanAngle, positive } from '../geometry/angle';
import type { Sector } from './sectors';

/** From `start` to `start + width`, in radians. */
export interface Arc {
  readonly start: number;
  readonly width: number;
}

/**
 * Arc of each sector from the places of its members: the turn is cut midway between neighbouring sectors. Where members are mixed, it is
 * cut in the widest gap among those with fewest members on the wrong side. A sector without placed members has no arc.
 */
export function sectorArcs(angles: readonly (readonly number[])[]): (Arc | null)[] {
  const whole = arcsInTurn(angles);
  if (whole) return whole;
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

/** Adjacent members of a sector. */
interface Run {
  readonly sector: number;
  readonly first: number;
  readonly last: number;
}

/** Arcs when the members of every sector are adjacent; `null` otherwise. */
function arcsInTurn(angles: readonly (readonly number[])[]): (Arc | null)[] | null {
  const runs = joinedRuns(
    angles
      .flatMap((members, sector) => members.map((angle) => ({ sector, angle: positive(angle) })))
      .sort((a, b) => a.angle - b.angle || a.sector - b.sector)
      .map(({ sector, angle }) => ({ sector, first: angle, last: angle })),
  );
  if (runs.length < 2 || new Set(runs.map(({ sector }) => sector)).size < runs.length) return null;
  const arcs: (Arc | null)[] = angles.map(() => null);
  const cutAfter = ({ last }: Run, next: Run | undefined) => last + positive((next?.first ?? 0) - last) / 2;
  runs.forEach((run, i) => {
    const before = runs.at(i - 1) ?? run;
    const start = cutAfter(before, run);
    arcs[run.sector] = { start, width: positive(cutAfter(run, runs[(i + 1) % runs.length]) - start) };
  });
  return arcs;
}

/** Joins adjacent runs of a sector; the turn is cyclic, so the last may join the first. */
function joinedRuns(some: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const run of some) {
    const before = runs.at(-1);
    if (before?.sector === run.sector) {
      runs[runs.length - 1] = { ...before, last: run.last };
    } else runs.push(run);
  }
  const [start, end] = [runs[0], runs.at(-1)];
  if (!start || !end || start === end || start.sector !== end.sector) return runs;
  return [{ ...start, first: end.first }, ...runs.slice(1, -1)];
}

/** Arcs of sectors from stored places of their members on rings; `null` for a sector without any. */
export function arcsOfPlaced(
  sectors: readonly Sector[],
  ringOf: (id: ActorId) => number,
  places: ReadonlyMap<ActorId, Point>,
  isPinned: (id: ActorId) => boolean = () => false,
): (Arc | null)[] {
  const placed = sectors.map(({ members }) => {
    const onRing = members.filter((id) => ringOf(id) > 0 && places.has(id));
    return onRing.map((id) => ({ angle: angleOf(places.get(id) ?? { x: 0, y: 0 }), isFree: !isPinned(id) }));
  });
  // Actors placed by hand may be anywhere, so the others define the sectors.
  const isAnyFree = placed.some((members) => members.some(({ isFree }) => isFree));
  return sectorArcs(
    placed.map((members) => members.flatMap(({ angle, isFree }) => (isFree || !isAnyFree ? [angle] : []))),
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
  // Counts before the cut. The cut only moves forward, so they are updated, not recounted.
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

/** Angle of the arc nearest to `angle`, at least `inset` from its ends. */
export function nearestInArc(arc: Arc, angle: number, inset: number): number {
  const margin = Math.min(inset, arc.width / 2);
  const offset = positive(angle - arc.start - margin);
  const room = arc.width - 2 * margin;
  if (offset <= room) return angle;
  const beyondEnd = offset - room;
  const beforeStart = FULL_TURN - offset;
  return arc.start + margin + (beyondEnd < beforeStart ? room : 0);
}
