import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { Tie } from '../../domain/tie';
import { bandHalf, ringRadius, TRAY } from '../circles/rings';
import { type Arc, nearestInArc } from '../circles/sectorArcs';
import type { Sector } from '../circles/sectors';
import { type Frame, scenePoint } from '../frame';
import { angleOf, meanAngle, onCircle } from '../geometry/angle';
import { type Disc, firstFree, spiral } from '../geometry/nearestFree';
import type { Emphasis } from '../marks/focus';
import type { ActorMark, BundleMark, BundleTieMark } from '../marks/marks';
import { groupColour, type Theme } from '../marks/theme';
import type { PictureWords } from '../pictureWords';
import { type Bundle, type Condensed, ON_CARTE } from './condensed';

export interface BundleMarksInput {
  readonly condensed: Condensed;
  readonly sectors: readonly Sector[];
  /** Arc of each sector; `null` without one. */
  readonly arcs: readonly (Arc | null)[];
  readonly stored: ReadonlyMap<ActorId, Point>;
  readonly frame: Frame;
  readonly actors: readonly ActorMark[];
  /** Half the width of an actor's mark. */
  readonly radius: number;
  readonly theme: Theme;
  readonly isFading: boolean;
  /** Former places by key, in this scene; bundles stay there while it is free. */
  readonly former: ReadonlyMap<string, Point>;
  readonly words: Pick<PictureWords, 'bundle' | 'bundleName' | 'folded'>;
}

/** Free space around a bundle, whose words stand under it; in CSS pixels. */
const AROUND = 9;

/** One mark for each bundle, on its ring in its sector, near the places of its actors and over no mark. */
export function bundleMarks(input: BundleMarksInput): BundleMark[] {
  const { condensed, sectors, theme, words } = input;
  const taken: Disc[] = input.actors.map(({ at, radius }) => ({ at, radius }));
  return condensed.bundles.map((bundle) => {
    const count = bundle.members.length;
    const radius = Math.min(30, Math.max(14, input.radius * 1.1) + 1.5 * Math.log2(count));
    const known = input.former.get(bundle.key);
    const isStill = known && !taken.some((disc) => distanceTo(disc, known) < radius + 2);
    const spots = () =>
      bundle.ring === TRAY || bundle.ring === ON_CARTE ? spotsAmong(bundle, input) : ringSpots(bundle, input);
    const at = isStill ? known : (firstFree(spots(), radius + AROUND, taken) ?? { x: 0, y: 0 });
    taken.push({ at, radius });
    const sector = sectors[bundle.sector];
    const colour = groupColour(theme, sector?.colour ?? -1);
    return {
      key: bundle.key,
      members: bundle.members,
      ring: bundle.ring,
      at,
      radius,
      sign: bundle.folded ? `${count}` : `+${count}`,
      text: textOf(bundle, sector, input),
      name: words.bundleName(count, sector?.name ?? '', bundle.ring),
      colour: colour.mark,
      fill: colour.area,
      textColour: colour.text,
      faded: input.isFading,
    };
  });
}

/** In Circles, the name of a folded group is over its sector; on the Carte only this text tells it. */
function textOf({ members, folded }: Bundle, sector: Sector | undefined, { words, arcs }: BundleMarksInput): string {
  const count = members.length;
  if (!folded) return words.bundle(count);
  return arcs.length > 0 || !sector?.name ? words.folded(count) : words.bundleName(count, sector.name, ON_CARTE);
}

function distanceTo({ at, radius }: Disc, { x, y }: Point): number {
  return Math.hypot(at.x - x, at.y - y) - radius;
}

/** Scene places on the ring of a bundle, those in the direction of its members first. */
function ringSpots({ ring, members, sector }: Bundle, { arcs, stored, frame }: BundleMarksInput): Point[] {
  const arc = arcs[sector] ?? null;
  const wished = meanAngle(members.flatMap((id) => angleOf(stored.get(id) ?? { x: 0, y: -1 }))) ?? -Math.PI / 2;
  const radius = ringRadius(ring);
  const inset = 30 / radius;
  const found: { point: Point; cost: number }[] = [];
  for (let step = 0; step < 60; step++) {
    const angle = wished + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 0.06;
    const outside = arc ? Math.abs(nearestInArc(arc, angle, inset) - angle) > 1e-6 : false;
    for (const row of [0.35, -0.35, 0.9, -0.9]) {
      const cost = Math.abs(angle - wished) * radius + Math.abs(row) * 20 + (outside ? 600 : 0);
      found.push({ point: scenePoint(frame, onCircle(radius + row * bandHalf(ring), angle)), cost });
    }
  }
  return found.sort((a, b) => a.cost - b.cost).map(({ point }) => point);
}

/** Places around the centroid of its members. */
function spotsAmong({ members }: Bundle, { stored, frame }: BundleMarksInput): Iterable<Point> {
  const places = members.flatMap((id) => stored.get(id) ?? []);
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / Math.max(1, places.length),
    y: places.reduce((sum, { y }) => sum + y, 0) / Math.max(1, places.length),
  };
  return spiral(scenePoint(frame, middle), 12, 40);
}

/** Opacity of bundle lines: paler the more there are, so that marks and names stand out. */
const STRONGEST = 0.45;
const PALEST = 0.16;
const FEW_LINES = 50;

/** Width of a line for this many ties, in CSS pixels. */
function widthOf(count: number): number {
  return Math.min(7, 1.2 + 0.95 * Math.log2(count));
}

/** One line for all ties between a bundle and a drawn actor, or between two bundles. */
export function bundleTies(
  pairs: readonly (readonly Tie[])[],
  bundles: readonly BundleMark[],
  actors: readonly ActorMark[],
  emphasis: Emphasis,
): BundleTieMark[] {
  if (bundles.length === 0) return [];
  const ends = new Map<ActorId, BundleTieMark['a']>(
    actors.map(({ id, at }) => [id, { kind: 'actor' as const, id, at }]),
  );
  for (const { key, members, at } of bundles) {
    for (const id of members) ends.set(id, { kind: 'bundle', id: key, at });
  }
  const lines = new Map<string, { a: BundleTieMark['a']; b: BundleTieMark['a']; count: number }>();
  for (const [first] of pairs) {
    const a = first && ends.get(first.a);
    const b = first && ends.get(first.b);
    if (!a || !b || a.id === b.id || (a.kind === 'actor' && b.kind === 'actor')) continue;
    const [one, other] = a.id < b.id ? [a, b] : [b, a];
    const key = `${one.id} ${other.id}`;
    const known = lines.get(key);
    if (known) known.count += 1;
    else lines.set(key, { a: one, b: other, count: 1 });
  }
  const opacity = Math.max(PALEST, STRONGEST * Math.min(1, Math.sqrt(FEW_LINES / lines.size)));
  return [...lines]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { a, b, count }]) => ({ id, a, b, count, width: widthOf(count), opacity, faded: emphasis.isFading }));
}
