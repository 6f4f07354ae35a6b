import { expect, it } from 'vitest';
import { graphFromPairs } from '../../src/analysis/actorGraph';
import { rowsOf } from '../../src/analysis/rowsOf';
import type { ActorId } from '../../src/domain/brand';
import type { Point } from '../../src/domain/placement';
import { smallCarte } from '../../src/picture/carte/smallCarte';
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
