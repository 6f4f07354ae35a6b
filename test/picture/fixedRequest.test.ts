import { expect, it } from 'vitest';
import { fixedRequest } from '../../src/picture/labels/labelRequests';
import { textWidth } from '../../src/picture/labels/textWidth';

const WHAT = { owner: 'x', kind: 'area', priority: 1, size: 16, weight: 700, colour: '#000000', faded: false } as const;

it('a text with places of its own takes less room, both ways, where it is written smaller', () => {
  const asked: (readonly [number, number])[] = [];
  const placesFor = (width: number, height: number) => {
    asked.push([width, height]);
    return [{ x: 5, y: 7 }];
  };
  const request = fixedRequest(WHAT, 'Haut-Vallon', textWidth, placesFor, [0.8, 0.5]);
  const [whole, smaller, smallest] = request?.variants ?? [];
  expect(asked).toEqual([[whole?.width, whole?.height]]);
  expect(whole?.width).toBeGreaterThan(30);
  for (const [variant, scale] of [
    [smaller, 0.8],
    [smallest, 0.5],
  ] as const) {
    expect(variant).toMatchObject({ scale, isLast: true, lines: whole?.lines });
    expect(variant?.width).toBeCloseTo((whole?.width ?? 0) * scale);
    expect(variant?.height).toBeCloseTo((whole?.height ?? 0) * scale);
  }
  expect(request).toMatchObject({ anchor: { x: 5, y: 7 }, radius: 0, places: [{ x: 5, y: 7 }] });
});
