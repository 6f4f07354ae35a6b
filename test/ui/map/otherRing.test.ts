import { expect, it } from 'vitest';
import { laidAside } from '../../../src/ui/map/OtherRingNote';

it('who changes circle because somebody was added is not said; by another edit they are, until they are closed or right again', () => {
  const start = { actors: 40, names: [] };
  expect(laidAside(start, { actors: 40, names: ['Ana'] })).toBe(start);
  const added = laidAside(start, { actors: 41, names: ['Ana'] });
  expect(added).toEqual({ actors: 41, names: ['Ana'] });
  expect(laidAside(added, { actors: 41, names: ['Ana', 'Bo'] })).toBe(added);
  const right = laidAside(added, { actors: 41, names: ['Bo'] });
  expect(right).toEqual({ actors: 41, names: [] });
  expect(laidAside(right, { actors: 40, names: ['Bo'] })).toEqual({ actors: 40, names: [] });
});
