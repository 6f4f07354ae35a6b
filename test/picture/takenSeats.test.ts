import { describe, expect, it } from 'vitest';
import { sceneBetween } from '../../src/picture/sceneBetween';
import { sceneOf } from '../../src/picture/sceneOf';
import { aMap } from '../helpers/documents';
import { pictureOfMap } from './pictureOfMap';
import { ROOM } from './territory';

const lea = { themes: ['mobility'], territory: 'Vallon', publics: ['jeunes'] };
const bo = { territory: 'Vallon' };
const drawn = (map: ReturnType<typeof aMap>) => sceneOf(pictureOfMap(map)('circles', ROOM));

describe('a scene on its way to the next', () => {
  const before = drawn(aMap({ lea, bo }, ['lea-bo']));
  const seats = before.ghosts.map(({ keys: [key], at }) => [key, at] as const);
  const placeOf = (scene: typeof before, id: string) => scene.actors.find((mark) => mark.id === id)?.at;

  it('brings whoever takes a seat from there to their place', () => {
    const rose = { themes: ['mobility'], roles: ['witness'] as const, territory: 'Vallon' };
    const after = drawn(aMap({ lea, bo, rose }, ['lea-bo', 'lea-rose']));
    const left = after.ghosts.map(({ keys: [key] }) => key);
    const gone = seats.filter(([key]) => !left.includes(key));
    expect(gone.map(([key]) => key)).toEqual(['noWitness:mobility']);
    const start = placeOf(sceneBetween(before, after, 0), 'rose')!;
    expect(start.x).toBeCloseTo(gone[0]![1].x, 6);
    expect(start.y).toBeCloseTo(gone[0]![1].y, 6);
    expect(placeOf(sceneBetween(before, after, 1), 'rose')).toEqual(placeOf(after, 'rose'));
  });

  it('has whoever takes none at their place from the start', () => {
    const after = drawn(aMap({ lea, bo, dan: bo }, ['lea-bo', 'lea-dan']));
    expect(placeOf(sceneBetween(before, after, 0), 'dan')).toEqual(placeOf(after, 'dan'));
  });
});
