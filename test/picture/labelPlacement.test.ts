import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/domain/placement';
import { lengthInside } from '../../src/picture/box';
import { type LabelRequest, placeLabels } from '../../src/picture/labelPlacement';

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
