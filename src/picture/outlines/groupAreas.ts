import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { rememberedByNumbers } from '../../domain/remembered/rememberedByNumbers';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { MOST_OUTLINES, type Sector } from '../circles/sectors';
import type { AreaMark } from '../marks/marks';
import { groupColour, type Theme } from '../marks/theme';
import { groupOutline, type Outline, type OutlineSizes } from './groupOutline';

/** From a mark to the outline of its group, in CSS pixels, when there is room. */
const PADDING = 16;
/** How many actors are asked for how far the nearest other one is, and how many of all, each, on the largest maps. */
const ASKED = 60;
const LEAST_ASKED = 12;
const MOST_LOOKED_AT = 600_000;

/** For how many sets of places outlines are remembered: two pictures, on the desk and in a room. */
const REMEMBERED = 4;

/** An outline and the members within it, around whom its name is written. */
export interface GroupArea {
  readonly area: AreaMark;
  readonly inside: readonly Point[];
}

/** Soft outlines of groups of three members or more, the largest first; whoever is not a member is outside. */
export function groupAreas(
  groups: readonly Sector[],
  places: ReadonlyMap<ActorId, Point>,
  radius: number,
  theme: Theme,
): GroupArea[] {
  const sizes = sizesAt(places, radius);
  const drawn = groups
    .filter(({ members }) => members.length > 2)
    .toSorted((a, b) => b.members.length - a.members.length)
    .slice(0, MOST_OUTLINES);
  return drawn.flatMap((group) => areaOf(group, places, sizes, theme));
}

function areaOf(
  { key, name, colour, members }: Sector,
  places: ReadonlyMap<ActorId, Point>,
  sizes: OutlineSizes,
  theme: Theme,
): GroupArea[] {
  const { path, inside } = rememberedOutline(members, places, sizes);
  const { area: fill, text } = groupColour(theme, colour);
  return path === '' ? [] : [{ area: { key, name, path, fill, text }, inside }];
}

/** A scene is made at each choice and each edit, and rarely with anybody elsewhere: outlines are what costs most of it. */
function rememberedOutline(
  members: readonly ActorId[],
  places: ReadonlyMap<ActorId, Point>,
  sizes: OutlineSizes,
): Outline {
  const own = new Set(members);
  const others = [...places].flatMap(([id, at]) => (own.has(id) ? [] : [at]));
  const at = members.flatMap((id) => places.get(id) ?? []);
  const { radius, padding, spacing, alone = false, joined = -1 } = sizes;
  const numbers = [at.length, radius, padding, spacing, alone ? 1 : 0, joined];
  for (const { x, y } of [...at, ...others]) numbers.push(x, y);
  return lastOutlines(numbers, () => groupOutline(at, others, sizes));
}

const lastOutlines = rememberedByNumbers<Outline>(REMEMBERED * MOST_OUTLINES);

/** Every group asks for the same. */
const sizesAt = rememberedFor((places: ReadonlyMap<ActorId, Point>, radius: number) =>
  outlineSizes([...places.values()], radius),
);

function nearestTo(at: Point, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of points) {
    // A root for each pair would be most of the work.
    const away = (other.x - at.x) ** 2 + (other.y - at.y) ** 2;
    if (away < least && other !== at) least = away;
  }
  return Math.sqrt(least);
}

/** How outlines are drawn on a picture as crowded as this one. */
export function outlineSizes(points: readonly Point[], radius: number): OutlineSizes {
  const asked = Math.min(ASKED, Math.max(LEAST_ASKED, Math.floor(MOST_LOOKED_AT / points.length)));
  const step = Math.max(1, Math.floor(points.length / asked));
  const nearest = points
    .filter((_, i) => i % step === 0)
    .map((at) => nearestTo(at, points))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const spacing = Math.max(2 * radius + 4, nearest[Math.floor(nearest.length * 0.6)] ?? 0);
  return { radius, padding: Math.min(PADDING, Math.max(4, (spacing - 2 * radius) * 0.45)), spacing };
}
