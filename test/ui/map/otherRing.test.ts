import { expect, it } from 'vitest';
import { laidAside } from '../../../src/ui/map/OtherRingNote';

const rings = (actors: number, names: readonly string[] = [], watched = false) => ({ actors, names, watched });

it('who changes circle because somebody was added is not said; by another edit they are, until they are closed or right again', () => {
  const start = rings(40);
  expect(laidAside(start, rings(40, ['Ana']))).toBe(start);
  const added = laidAside(start, rings(41, ['Ana']));
  expect(added).toEqual(rings(41, ['Ana']));
  expect(laidAside(added, rings(41, ['Ana', 'Bo']))).toBe(added);
  const right = laidAside(added, rings(41, ['Bo']));
  expect(right).toEqual(rings(41));
  expect(laidAside(right, rings(40, ['Bo']))).toEqual(rings(40));
});

it('who changes circle because a room came or left is not said either; by an edit while it is there they are', () => {
  const came = laidAside(rings(40), rings(40, ['Ana'], true));
  expect(came).toEqual(rings(40, ['Ana'], true));
  expect(laidAside(came, rings(40, ['Ana', 'Bo'], true))).toBe(came);
  expect(laidAside(came, rings(40, ['Bo']))).toEqual(rings(40, ['Bo']));
});
