import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/brand';
import { withRoom } from '../../src/picture/bundles/condensing';

const PLACES = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 5, y: 0 }],
  ['c', { x: 12, y: 0 }],
  ['d', { x: 12, y: 1 }],
] as [ActorId, { x: number; y: number }][]);
const placeOf = (id: ActorId) => PLACES.get(id);

describe('those who have room for a mark', () => {
  it('leaves out who is too near to one before them, and nobody for one who was left out', () => {
    expect([...withRoom(PLACES.keys(), placeOf, 10, () => false)]).toEqual(['a', 'c']);
    expect([...withRoom([...PLACES.keys()].reverse(), placeOf, 10, () => false)]).toEqual(['d', 'a']);
  });

  it('keeps who was put there by hand, wherever that is, and who has no place yet', () => {
    expect([...withRoom(PLACES.keys(), placeOf, 10, (id) => id === 'b')]).toEqual(['a', 'b']);
    expect([...withRoom(['x' as ActorId], placeOf, 10, () => false)]).toEqual(['x']);
  });
});
