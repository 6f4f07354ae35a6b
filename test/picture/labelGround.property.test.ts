import { array, assert, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, lengthInside, overlaps } from '../../src/picture/geometry/box';
import { boxIndex } from '../../src/picture/geometry/boxIndex';
import { lineInk } from '../../src/picture/labels/lineInk';
import { ornamentShapes } from '../../src/picture/marks/actorShapes';
import type { ActorMark } from '../../src/picture/marks/marks';
import { ornamentReach } from '../../src/picture/marks/ornamentReach';
import { THEMES } from '../../src/picture/marks/theme';

const number = (min: number, max: number) => double({ min, max, noNaN: true });
const boxes = record({ x: number(-700, 700), y: number(-500, 500), width: number(1, 200), height: number(1, 60) }).map(
  ({ x, y, width, height }): Box => ({ left: x, right: x + width, top: y, bottom: y + height }),
);
const points = record({ x: number(-380, 380), y: number(-280, 280) });
/** Smaller than where the boxes are: those outside are found as well. */
const EXTENT: Box = { left: -400, right: 400, top: -300, bottom: 300 };

/** How far two boxes are from one another, sideways or downwards, whichever is more. */
function apart(a: Box, b: Box): number {
  return Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
}

describe('boxes by place', () => {
  it('are found as a look at every one of them finds them, also after some are gone', () => {
    assert(
      property(array(boxes, { maxLength: 60 }), boxes, number(0, 12), (all, wanted, gap) => {
        const index = boxIndex(EXTENT);
        all.forEach((box, i) => index.add(i, box));
        const gone = new Set(all.flatMap((_, i) => (i % 3 === 0 ? [i] : [])));
        for (const i of gone) index.remove(i);
        const expected = all.flatMap((box, i) => (!gone.has(i) && overlaps(wanted, box, gap) ? [i] : []));
        const { left, top, right, bottom } = wanted;
        expect(index.at(left, top, right, bottom, gap).toSorted((a, b) => a - b)).toEqual(expected);
        expect(index.hits(left, top, right, bottom, gap)).toBe(expected.length > 0);
        // All that is even does not count, but where it is nearer than the gap.
        const except = all.flatMap((_, i) => (i % 2 === 0 ? [i] : []));
        const far = all.flatMap((box, i) => (gone.has(i) || i % 2 === 0 ? [] : [apart(wanted, box)]));
        const nearest = index.nearest(left, top, right, bottom, gap, gap + 5, except);
        if (expected.length > 0) expect(nearest).toBeLessThan(gap);
        else expect(nearest).toBeCloseTo(Math.min(gap + 5, ...far), 9);
      }),
      { numRuns: 200 },
    );
  });
});

describe('lines under a box', () => {
  it('are about as long as they are, and none is missed that crosses it well inside', () => {
    const lines = array(record({ from: points, to: points }), { maxLength: 40 });
    assert(
      property(lines, boxes, (all, box) => {
        const cell = 6;
        const ink = lineInk(
          all.map(({ from, to }) => [from, to, 2] as const),
          EXTENT,
          cell,
        );
        const grown = {
          left: box.left - 2 * cell,
          right: box.right + 2 * cell,
          top: box.top - 2 * cell,
          bottom: box.bottom + 2 * cell,
        };
        const inside = (where: Box) => all.reduce((sum, { from, to }) => sum + 2 * lengthInside(where, from, to), 0);
        const found = ink(box.left, box.top, box.right, box.bottom);
        const slack = 4 * cell * all.length + 0.01;
        expect(found).toBeGreaterThanOrEqual(inside(box) - slack);
        expect(found).toBeLessThanOrEqual(inside(grown) + slack);
      }),
      { numRuns: 150 },
    );
  });
});

describe('how far a mark reaches', () => {
  const flags = [false, true];
  const marks = [4, 9, 14, 20, 32].flatMap((radius) =>
    flags.flatMap((broker) =>
      flags.flatMap((fragile) =>
        flags.flatMap((other) => flags.map((selected) => ({ radius, broker, fragile, other, selected }))),
      ),
    ),
  );
  it.each(marks)('holds all that is drawn around it: %o', ({ other, ...own }) => {
    const mark: ActorMark = {
      id: 'a' as ActorMark['id'],
      type: 'person',
      name: '',
      at: { x: 0, y: 0 },
      colour: '#000000',
      badges: [],
      beneficiary: false,
      otherGroup: other ? '#ffffff' : null,
      notAsked: true,
      pinned: false,
      faded: false,
      ...own,
    };
    const reach = ornamentReach(mark);
    for (const shape of ornamentShapes(mark, THEMES.desk)) {
      if (shape.kind !== 'path') continue;
      // The first radius of its first arc; straight lines stay within the mark.
      const [, radius = '0'] = /A([\d.]+)/.exec(shape.path) ?? [];
      expect(Number(radius) + (shape.width ?? 0) / 2).toBeLessThanOrEqual(reach + 0.1);
    }
  });
});
