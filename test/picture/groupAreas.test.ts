import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/brand';
import type { Point } from '../../src/domain/placement';
import { THEMES } from '../../src/picture/marks/theme';
import { groupAreas } from '../../src/picture/outlines/groupAreas';

type Places = readonly (readonly [string, Point])[];
const PLACES: Places = Array.from({ length: 12 }, (_, i) => [`a${i}`, { x: 60 * (i % 4), y: 60 * Math.floor(i / 4) }]);
const GROUP = {
  key: 'g',
  name: 'Groupe',
  colour: 0,
  members: ['a0', 'a1', 'a4', 'a5'] as ActorId[],
};

/** A table of its own each time, as each drawing has. */
function outline(places: Places): string | undefined {
  const table = new Map(places.map(([id, at]) => [id as ActorId, { ...at }]));
  return groupAreas([GROUP], table, 8, THEMES.desk)[0]?.area.path;
}

describe('the outline of a group, remembered by where everybody is', () => {
  const before = outline(PLACES);

  it('is another one as soon as one actor is elsewhere, and the one of before when it is back', () => {
    expect(before).toMatch(/^M/);
    for (const axis of ['x', 'y'] as const) {
      const moved = PLACES.map(([id, at]) =>
        id === 'a5' ? ([id, { ...at, [axis]: at[axis] + 25 }] as const) : ([id, at] as const),
      );
      expect(outline(moved)).not.toBe(before);
      expect(outline(PLACES)).toBe(before);
    }
  });

  it('is another one when the same places are those of others', () => {
    const swapped = PLACES.map(([id, at]) => [id === 'a5' ? 'a11' : id === 'a11' ? 'a5' : id, at] as const);
    expect(outline(swapped)).not.toBe(before);
  });

  it('is of those who are there, whoever else came or went', () => {
    expect(outline([...PLACES, ['new', { x: 30, y: 30 }]])).not.toBe(before);
    expect(outline(PLACES)).toBe(before);
  });
});
