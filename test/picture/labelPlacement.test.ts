import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/domain/placement';
import { lengthInside } from '../../src/picture/geometry/box';
import { type LabelRequest, placeLabels } from '../../src/picture/labels/labelPlacement';

const BOUNDS = { left: -400, right: 400, top: -300, bottom: 300 };

function aLabel(owner: string, anchor: Point, priority: number): LabelRequest {
  const variants = [{ lines: [owner], width: 80, height: 16 }];
  return {
    owner,
    kind: 'actor',
    anchor,
    radius: 10,
    priority,
    variants,
    size: 14,
    weight: 700,
    colour: '#000000',
    faded: false,
  };
}

const markAt = ({ x, y }: Point, owner: string) => ({
  box: { left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 },
  owner,
});

describe('names beside the chain of introduction', () => {
  /** Below, the place that is liked most, the chain leaves; `crowd`: names that would like the other places. */
  function placed(crowd: number, weight: number) {
    const middle = { x: 0, y: 0 };
    const chain = [middle, { x: 4, y: 200 }, weight] as const;
    const others = Array.from({ length: crowd }, (_, i) => {
      const turn = (i / crowd) * 2 * Math.PI;
      return { x: Math.cos(turn) * 62, y: Math.sin(turn) * 48 };
    });
    const requests = [aLabel('Léa', middle, 10), ...others.map((at, i) => aLabel(`N${i}`, at, 1))];
    const obstacles = [markAt(middle, 'Léa'), ...others.map((at, i) => markAt(at, `N${i}`))];
    const labels = placeLabels({ requests, obstacles, segments: [chain], bounds: BOUNDS });
    return { labels, chain };
  }

  it('lie off it, though they would like that place', () => {
    const { labels, chain } = placed(0, 20);
    const [own] = labels;
    expect(lengthInside(own!.box, chain[0], chain[1])).toBe(0);
  });

  it.each([3, 5, 7])('do not step aside onto it for one of %i others', (crowd) => {
    const { labels, chain } = placed(crowd, 20);
    const own = labels.find(({ owner }) => owner === 'Léa');
    expect(own).toBeDefined();
    expect(lengthInside(own!.box, chain[0], chain[1])).toBe(0);
  });
});

it('a name among few is not struck through by the tie that goes down from its mark', () => {
  const at = { x: 0, y: 0 };
  const tie = [at, { x: 30, y: 200 }, 0.6] as const;
  const [label] = placeLabels({
    requests: [aLabel('Léa', at, 10)],
    obstacles: [markAt(at, 'Léa')],
    segments: [tie],
    bounds: BOUNDS,
  });
  expect(lengthInside(label!.box, tie[0], tie[1])).toBe(0);
});

it('a name does not lie where it seems to be that of the mark next to it, while another place is free', () => {
  const [here, below] = [
    { x: 0, y: 0 },
    { x: 0, y: 44 },
  ];
  const [label] = placeLabels({
    requests: [aLabel('Léa', here, 1)],
    obstacles: [markAt(here, 'Léa'), markAt(below, 'Marc')],
    segments: [],
    bounds: BOUNDS,
  });
  // Below would be 5 pixels from that mark, and is liked most where nobody is.
  expect(label?.box.bottom).toBeLessThanOrEqual(-10);
});

describe('a name that finds no room beside its mark', () => {
  /** A mark between four long walls, with room at some distance only. */
  const walls = [
    { left: -90, right: 90, top: -42, bottom: -12 },
    { left: -90, right: 90, top: 12, bottom: 42 },
    { left: -150, right: -12, top: -11, bottom: 11 },
    { left: 60, right: 150, top: -42, bottom: 42 },
  ].map((box, i) => ({ box, owner: `wall ${i}` }));
  const placed = (request: Partial<LabelRequest>, obstacles = walls) =>
    placeLabels({
      requests: [{ ...aLabel('Léa', { x: 0, y: 0 }, 10), ...request }],
      obstacles: [markAt({ x: 0, y: 0 }, 'Léa'), ...obstacles],
      segments: [],
      bounds: BOUNDS,
    });

  it('is left out when nothing says that it may stand off', () => {
    expect(placed({})).toEqual([]);
  });

  it('stands off when it must be read, with a line from its mark to it', () => {
    const [label] = placed({ urgency: 'first' });
    const { from, to } = label!.leader!;
    expect(Math.hypot(from.x, from.y)).toBeCloseTo(11.5, 6);
    expect(Math.hypot(to.x, to.y)).toBeGreaterThan(30);
    const { left, right, top, bottom } = label!.box;
    const end = { x: Math.min(Math.max(to.x, left), right), y: Math.min(Math.max(to.y, top), bottom) };
    expect(Math.hypot(end.x - to.x, end.y - to.y)).toBeLessThan(2);
  });

  it('stands no further than it may', () => {
    expect(
      placed(
        { standOff: 20 },
        walls
          .slice(0, 2)
          .concat(walls.slice(2).map(({ box, owner }) => ({ box: { ...box, top: -90, bottom: 90 }, owner }))),
      ),
    ).toEqual([]);
  });

  it('is written smaller before it stands off', () => {
    const variants = [1, 0.5].map((scale) => ({
      lines: ['Léa'],
      width: 80 * scale,
      height: 16 * scale,
      ...(scale < 1 ? { scale } : {}),
    }));
    const [label] = placed({ variants, standOff: 90 });
    expect(label).toMatchObject({ size: 7 });
    expect(label!.leader).toBeUndefined();
  });

  it('goes without its note rather than so far away that nobody sees whose it is, but is not cut short for that', () => {
    // Room for a short text by the mark; for the whole of it only above the walls, at the end of a shaft.
    const shaft = [
      { left: -230, right: -36, top: -170, bottom: -26 },
      { left: 36, right: 230, top: -170, bottom: -26 },
      { left: -230, right: 230, top: 26, bottom: 290 },
      { left: -390, right: -40, top: -26, bottom: 26 },
      { left: 40, right: 390, top: -26, bottom: 26 },
    ].map((box, i) => ({ box, owner: `wall ${i}` }));
    const whole = ['partenaire', 'partenaire possible', 'partenaire à voir', 'relais'];
    const placedWith = (short: string) => {
      const variants = [
        ...whole.map((note) => ({ lines: ['Léa', note], width: 80, height: 32 })),
        { lines: [short], width: 22, height: 10, isLast: true as const },
      ];
      return placed({ variants, urgency: 'must' }, shaft)[0]!;
    };
    expect(placedWith('Léa').lines).toEqual(['Léa']);
    expect(placedWith('L…').lines[0]).toBe('Léa');
  });

  it('has no line when it is beside its mark', () => {
    const [label] = placed({ urgency: 'first' }, []);
    expect(label!.leader).toBeUndefined();
  });
});

describe('names in one another’s way', () => {
  it('make room: whoever came first goes elsewhere, and both are written', () => {
    // Léa likes to be below; below is the only place that Paul has.
    const lea = { ...aLabel('Léa', { x: 0, y: 0 }, 10) };
    const paul = { ...aLabel('Paul', { x: 0, y: 46 }, 1), places: [{ x: 0, y: 22 }] };
    const labels = placeLabels({
      requests: [lea, paul],
      obstacles: [markAt({ x: 0, y: 0 }, 'Léa'), markAt({ x: 0, y: 46 }, 'Paul')],
      segments: [],
      bounds: BOUNDS,
    });
    expect(labels.map(({ owner }) => owner).toSorted()).toEqual(['Léa', 'Paul']);
    expect(labels.find(({ owner }) => owner === 'Léa')!.box.top).not.toBe(13);
  });
});

describe('names of a map of few', () => {
  // A strip one name high: Paul’s stands off to the left, since another mark is in the way beside him.
  const strip = { left: -50, right: 250, top: -11, bottom: 11 };
  const paul = { ...aLabel('Paul', { x: 200, y: 0 }, 1), standOff: 60 };
  const lea = aLabel('Léa', { x: 50, y: 0 }, 10);
  const inTheWay = { box: { left: 172, right: 182, top: 5, bottom: 15 }, owner: 'x' };
  const obstacles = [markAt(paul.anchor, 'Paul'), markAt(lea.anchor, 'Léa'), inTheWay];
  const placed = (requests: readonly LabelRequest[]) =>
    placeLabels({ requests, obstacles, segments: [], bounds: strip }).map(({ owner, lines }) => [owner, ...lines]);

  it('are all written: one that has no choice comes before the others', () => {
    expect(placed([lea, paul])).toEqual([
      ['Paul', 'Paul'],
      ['Léa', 'Léa'],
    ]);
  });

  it('stand off as they are written last, when there is no room for more', () => {
    const [long, short] = ['Paul with his role', 'Paul'].map((text) => ({ lines: [text], width: 80, height: 30 }));
    const variants = [long!, { ...short!, height: 16, isLast: true as const }];
    expect(placed([{ ...paul, variants }])).toEqual([['Paul', 'Paul']]);
  });
});
