import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import { groupOutline } from './groupOutline';
import type { AreaMark } from './marks';
import type { Sector } from './sectors';
import { groupColour, type Theme } from './theme';

/** From a mark to the outline of its group, in CSS pixels, when there is room. */
const PADDING = 16;
/** How many actors are asked for how far the nearest other one is. */
const ASKED = 60;
/** A picture of more outlines than this says nothing: the largest are drawn. */
const MOST_OUTLINES = 30;

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
    .flatMap(({ key, name, colour, members }) => {
      const own = new Set(members);
      const others = [...places].flatMap(([id, at]) => (own.has(id) ? [] : [at]));
      const { path, inside } = groupOutline(
        members.flatMap((id) => places.get(id) ?? []),
        others,
        sizes,
      );
      const { area: fill, text } = groupColour(theme, colour);
      return path === '' ? [] : [{ area: { key, name, path, fill, text }, inside }];
    });
}

/** How outlines are drawn on a picture as crowded as this one. */
export function outlineSizes(points: readonly Point[], radius: number): Parameters<typeof groupOutline>[2] {
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
