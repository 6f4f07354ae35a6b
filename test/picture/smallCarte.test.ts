import { expect, it } from 'vitest';
import { graphFromPairs } from '../../src/analysis/actorGraph';
import { rowsOf } from '../../src/analysis/rowsOf';
import type { ActorId } from '../../src/domain/brand';
import type { Point } from '../../src/domain/placement';
import { smallCarte } from '../../src/picture/carte/smallCarte';
import { frameOfPoints, scenePoint } from '../../src/picture/frame';
import { SMALL_CARTE } from '../../src/picture/smallMap';

/** One with so many contacts, of which the first two know each other. */
const star = (contacts: number) => [
  ...Array.from({ length: contacts }, (_, i) => [0, i + 1] as const),
  [1, 2] as const,
];

/** Laid out from these places, `undefined` for who has none. */
function laidOut(contacts: number, previous: readonly (Point | undefined)[]): Point[] {
  const ids = previous.map((_, i) => `a${String(i).padStart(2, '0')}` as ActorId);
  return smallCarte({
    graph: rowsOf(graphFromPairs(ids, star(contacts))),
    groupOf: ids.map(() => -1),
    previous,
    pinned: new Set(),
    beneficiary: 0,
    viewport: { width: 1000, height: 560 },
  });
}

function grown(contacts: number): Point[] {
  let places = laidOut(3, [undefined, undefined, undefined, undefined]);
  for (let count = 4; count <= contacts; count++) places = laidOut(count, [...places, undefined]);
  return places;
}

it.each([7, 9, 14])(
  'somebody with %i contacts stands in the middle, laid out at once or one after the other',
  (count) => {
    const [atOnce] = laidOut(count, Array(count + 1).fill(undefined));
    const [oneByOne] = grown(count);
    for (const middle of [atOnce, oneByOne]) {
      expect(Math.abs(middle?.x ?? SMALL_CARTE.x)).toBeLessThan(SMALL_CARTE.x / 3);
      expect(Math.abs(middle?.y ?? SMALL_CARTE.y)).toBeLessThan(SMALL_CARTE.y / 3);
    }
  },
);

it.each([
  ['wide', { width: 1000, height: 560 }],
  ['high', { width: 390, height: 640 }],
])('those with no tie at all fill a %s picture: far from one another, and no hole in its middle', (_, viewport) => {
  for (const count of [4, 5, 6, 7, 8, 12, 20]) {
    const ids = Array.from({ length: count }, (_, i) => `a${i}` as ActorId);
    const points = smallCarte({
      graph: rowsOf(graphFromPairs(ids, [])),
      groupOf: ids.map(() => -1),
      previous: ids.map(() => undefined),
      pinned: new Set(),
      beneficiary: -1,
      viewport,
    });
    // As they are seen: from edge to edge.
    const [mostX, mostY] = [points.map(({ x }) => Math.abs(x)), points.map(({ y }) => Math.abs(y))];
    const seen = points.map(({ x, y }) => ({
      x: (x / Math.max(...mostX)) * (viewport.width / 2),
      y: (y / Math.max(...mostY)) * (viewport.height / 2),
    }));
    const side = Math.sqrt((viewport.width * viewport.height) / count);
    const apart = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...apart), `${count}`).toBeGreaterThan(0.7 * side);
    expect(Math.min(...seen.map(({ x, y }) => Math.hypot(x, y))), `${count}`).toBeLessThan(side);
  }
});

it.each([
  [4, 0.65],
  [5, 0.75],
  [12, 1],
])(
  '%i actors in two pieces take up at most %f of the width and height of the picture, in its middle',
  (count, most) => {
    const viewport = { width: 1026, height: 560 };
    const ids = Array.from({ length: count }, (_, i) => `a${i}` as ActorId);
    const pairs = ids.slice(1, -2).map((_, i) => [0, i + 1] as const);
    const points = smallCarte({
      graph: rowsOf(graphFromPairs(ids, [...pairs, [count - 2, count - 1]])),
      groupOf: ids.map(() => -1),
      previous: ids.map(() => undefined),
      pinned: new Set(),
      beneficiary: 0,
      viewport,
    });
    const frame = frameOfPoints(points, viewport, true);
    const seen = points.map((at) => scenePoint(frame, at));
    const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
    const [wide, high] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
    expect(wide / viewport.width).toBeLessThan(most);
    expect(high / viewport.height).toBeLessThan(most);
    // And not huddled: half of that at least.
    expect(wide / viewport.width).toBeGreaterThan(most / 2);
    expect(high / viewport.height).toBeGreaterThan(most / 2);
    expect(Math.abs(Math.max(...xs) + Math.min(...xs))).toBeLessThan(1);
    expect(Math.abs(Math.max(...ys) + Math.min(...ys))).toBeLessThan(1);
  },
);
