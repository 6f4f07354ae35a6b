import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { rememberedByNumbers } from '../../domain/remembered/rememberedByNumbers';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { MOST_OUTLINES, type Sector } from '../circles/sectors';
import type { AreaMark } from '../marks/marks';
import { groupColour, type Theme } from '../marks/theme';
import { groupOutline, type Outline, type OutlineSizes } from './groupOutline';

/** CSS pixels from a mark to the outline of its group, when there is room. */
const PADDING = 16;
/** Sample sizes for the spacing of actors: at most, at least, and comparisons in total on the largest maps. */
const ASKED = 60;
const LEAST_ASKED = 12;
const MOST_LOOKED_AT = 600_000;

/** Sets of places for which outlines are remembered: two pictures, each at the desk and in a room. */
const REMEMBERED = 4;

/** Outline of a group and the members inside, around which its name is written. */
export interface GroupArea {
  readonly area: AreaMark;
  readonly inside: readonly Point[];
}

/** Soft outlines of groups of at least three members, largest first; no other actor is inside. */
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

/** Memoised: a scene is made at each selection and edit, mostly with the same places, and outlines are its largest cost. */
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

/** Memoised: every group needs the same sizes. */
const sizesAt = rememberedFor((places: ReadonlyMap<ActorId, Point>, radius: number) =>
  outlineSizes([...places.values()], radius),
);

function nearestTo(at: Point, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of points) {
    // Compares squares, as a square root for each pair would dominate the cost.
    const away = (other.x - at.x) ** 2 + (other.y - at.y) ** 2;
    if (away < least && other !== at) least = away;
  }
  return Math.sqrt(least);
}

/** Sizes of outlines for the density of this picture. */
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
