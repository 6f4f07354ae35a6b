import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import { groupOutline, type OutlineSizes } from './groupOutline';
import type { AreaMark } from './marks';
import { MOST_OUTLINES, type Sector } from './sectors';
import { groupColour, type Theme } from './theme';

/** From a mark to the outline of its group, in CSS pixels, when there is room. */
const PADDING = 16;
/** Key of the ground of those without ties. */
const UNTIED = 'untied';
/** How many actors are asked for how far the nearest other one is. */
const ASKED = 60;

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
  const sizes = outlineSizes([...places.values()], radius);
  return groups
    .filter(({ members }) => members.length > 2)
    .toSorted((a, b) => b.members.length - a.members.length)
    .slice(0, MOST_OUTLINES)
    .flatMap((group) => areaOf(group, places, sizes, theme));
}

/** The ground of those without ties, however few and wherever they are. */
export function untiedArea(
  members: readonly ActorId[],
  name: string,
  places: ReadonlyMap<ActorId, Point>,
  radius: number,
  theme: Theme,
): GroupArea[] {
  const sizes = { ...outlineSizes([...places.values()], radius), alone: true };
  return areaOf({ key: UNTIED, name, colour: -1, members }, places, sizes, theme);
}

function areaOf(
  { key, name, colour, members }: Sector,
  places: ReadonlyMap<ActorId, Point>,
  sizes: OutlineSizes,
  theme: Theme,
): GroupArea[] {
  const own = new Set(members);
  const others = [...places].flatMap(([id, at]) => (own.has(id) ? [] : [at]));
  const at = members.flatMap((id) => places.get(id) ?? []);
  const { path, inside } = groupOutline(at, others, sizes);
  const { area: fill, text } = groupColour(theme, colour);
  return path === '' ? [] : [{ area: { key, name, path, fill, text }, inside }];
}

/** How outlines are drawn on a picture as crowded as this one. */
export function outlineSizes(points: readonly Point[], radius: number): OutlineSizes {
  const step = Math.max(1, Math.floor(points.length / ASKED));
  const nearest = points
    .filter((_, i) => i % step === 0)
    .map((at) =>
      points.reduce(
        (least, other) => (other === at ? least : Math.min(least, Math.hypot(other.x - at.x, other.y - at.y))),
        Number.POSITIVE_INFINITY,
      ),
    )
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const spacing = Math.max(2 * radius + 4, nearest[Math.floor(nearest.length * 0.6)] ?? 0);
  return { radius, padding: Math.min(PADDING, Math.max(4, (spacing - 2 * radius) * 0.45)), spacing };
}
