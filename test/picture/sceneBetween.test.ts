import { expect, it } from 'vitest';
import { sceneBetween } from '../../src/picture/sceneBetween';
import { aScene, ROOM } from './territory';

const before = aScene(20, 1, 'circles', ROOM);
const after = aScene(20, 1, 'free', ROOM);
const placeOf = (scene: typeof before, id: string) => scene.actors.find((mark) => mark.id === id)!.at;

it('has everybody half way in the middle, with name and ties', () => {
  const half = sceneBetween(before, after, 0.5);
  for (const { id, at } of half.actors) {
    expect(at.x).toBeCloseTo((placeOf(before, id).x + placeOf(after, id).x) / 2, 6);
    expect(at.y).toBeCloseTo((placeOf(before, id).y + placeOf(after, id).y) / 2, 6);
  }
  for (const { a, b, from, to } of half.ties) {
    const [ends, were] = [half, after].map((scene) => [placeOf(scene, a), placeOf(scene, b)]);
    const tie = after.ties.find((one) => one.a === a && one.b === b)!;
    expect(from.x - tie.from.x).toBeCloseTo(ends![0]!.x - were![0]!.x, 6);
    expect(to.y - tie.to.y).toBeCloseTo(ends![1]!.y - were![1]!.y, 6);
  }
  for (const label of half.labels.filter(({ kind }) => kind === 'actor')) {
    const last = after.labels.find(({ owner, kind }) => kind === 'actor' && owner === label.owner)!;
    expect(label.box.left - last.box.left).toBeCloseTo(placeOf(half, label.owner).x - placeOf(after, label.owner).x, 6);
  }
});

it('is the second scene at the end, and fades nothing on the way', () => {
  expect(sceneBetween(before, after, 1)).toBe(after);
  expect(sceneBetween(before, after, 0.3).actors.filter(({ faded }) => faded)).toEqual([]);
});

it('has whoever came in their place from the start', () => {
  const [newcomer] = after.actors;
  const without = { ...before, actors: before.actors.filter(({ id }) => id !== newcomer!.id) };
  expect(placeOf(sceneBetween(without, after, 0.2), newcomer!.id)).toEqual(newcomer!.at);
});
