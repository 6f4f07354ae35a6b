import type { Box } from '../geometry/box';
import { type GroundInput, HEAVY } from './labelGround';
import type { PlacedAround } from './labelPlaces';
import { type LabelSpot, spotKey } from './labelSpot';

/** Everything that affects label placement. */
export interface Surroundings extends GroundInput {
  readonly requests: readonly Asking[];
}

interface Asking extends PlacedAround {
  readonly owner: string;
  readonly kind: string;
  readonly size: number;
  readonly weight: number;
}

/** Labels of the previous drawing: their places by `spotKey`, and their surroundings. */
export interface FormerLabels {
  readonly spots: ReadonlyMap<string, LabelSpot>;
  readonly among: Surroundings;
}

/** Distance within which others might make way, in CSS pixels: two names sideways, a few lines up and down. */
const ASIDE = 240;
const DOWN = 120;

/**
 * Numbers of labels near which nothing changed and no label had to leave: no better place has appeared, nor any for labels without one.
 * `still`: labels at their former place. Lines that no text may cover reach far, so with any of them nothing counts as undisturbed.
 */
export function undisturbed(
  order: readonly Asking[],
  now: Surroundings,
  { spots, among }: FormerLabels,
  still: ReadonlySet<number>,
): ReadonlySet<number> {
  const isAnyHeavy = [...now.segments, ...among.segments].some(([, , weight = 1]) => weight >= HEAVY);
  if (isAnyHeavy || !isSameBox(now.bounds, among.bounds)) return new Set();
  const before = new Map(among.requests.map((request) => [spotKey(request), request]));
  const disturbed = changedObstacles(now.obstacles, among.obstacles);
  const around = ({ anchor: { x, y } }: PlacedAround): Box => ({ left: x, right: x, top: y, bottom: y });
  const same: number[] = [];
  for (const [label, request] of order.entries()) {
    const key = spotKey(request);
    const former = before.get(key);
    before.delete(key);
    const isSame = former !== undefined && asksTheSame(former, request);
    if (isSame && (still.has(label) || !spots.has(key))) same.push(label);
    else disturbed.push(around(request), ...(former ? [around(former)] : []));
  }
  for (const gone of before.values()) disturbed.push(around(gone));
  if (disturbed.length === 0) return new Set(same);
  return new Set(
    same.filter((label) => {
      const { x, y } = order[label]?.anchor ?? { x: 0, y: 0 };
      return !disturbed.some(
        ({ left, right, top, bottom }) => right > x - ASIDE && left < x + ASIDE && bottom > y - DOWN && top < y + DOWN,
      );
    }),
  );
}

function asksTheSame(a: Asking, b: Asking): boolean {
  if (a.anchor.x !== b.anchor.x || a.anchor.y !== b.anchor.y || a.radius !== b.radius) return false;
  if (!isSameGround(a.keepOn, b.keepOn) || !isSameGround(a.keepOff, b.keepOff)) return false;
  if (a.size !== b.size || a.weight !== b.weight || a.urgency !== b.urgency || a.standOff !== b.standOff) return false;
  return (
    a.variants.length === b.variants.length &&
    a.variants.every(({ width, height }, i) => width === b.variants[i]?.width && height === b.variants[i]?.height)
  );
}

/** Boxes present in only one of the two. */
function changedObstacles(now: Surroundings['obstacles'], before: Surroundings['obstacles']): Box[] {
  if (now.length === before.length && now.every(({ box }, i) => isSameBox(box, before[i]?.box))) return [];
  const key = ({ left, top, right, bottom }: Box) => `${left} ${top} ${right} ${bottom}`;
  const [ofNow, ofBefore] = [now, before].map((all) => new Map(all.map(({ box }) => [key(box), box])));
  const missing = (from: typeof ofNow, among: typeof ofNow) =>
    [...(from ?? [])].flatMap(([one, box]) => (among?.has(one) ? [] : [box]));
  return [...missing(ofNow, ofBefore), ...missing(ofBefore, ofNow)];
}

function isSameGround(a: Box | undefined, b: Box | undefined): boolean {
  return a === b || (a !== undefined && isSameBox(a, b));
}

function isSameBox(a: Box, b: Box | undefined): boolean {
  return a.left === b?.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}
