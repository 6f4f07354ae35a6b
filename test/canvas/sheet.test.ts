import { describe, expect, it } from 'vitest';
import { isLarge } from '../../src/canvas/largeScene';
import { markGrid } from '../../src/canvas/markGrid';
import { movedTies, sheetPieces } from '../../src/canvas/sheetPieces';
import type { ActorId } from '../../src/domain/brand';
import { aScene, ROOM } from '../picture/territory';

const large = aScene(1000, 2, 'circles', ROOM);

describe('a large scene', () => {
  it('is one of a thousand actors, and none of a few hundred', () => {
    expect(isLarge(large)).toBe(true);
    expect(isLarge(aScene(300, 2, 'circles', ROOM))).toBe(false);
  });

  it('has every mark found by the place it is at, and nobody where nobody is', () => {
    const markUnder = markGrid(large.actors);
    for (const mark of large.actors) {
      const found = markUnder(mark.at, 0)!;
      // Marks of a crowd may overlap: then the nearest is found.
      expect(Math.hypot(found.at.x - mark.at.x, found.at.y - mark.at.y)).toBeLessThanOrEqual(
        mark.radius + found.radius,
      );
    }
    const [beneficiary] = large.actors.filter((mark) => mark.beneficiary);
    expect(markUnder(beneficiary!.at, 0)?.id).toBe(beneficiary!.id);
    expect(markUnder({ x: 1e5, y: 0 }, 6)).toBeNull();
  });

  it('is found within the slack from its edge, and no further', () => {
    const [mark] = large.actors.filter((one) => one.beneficiary);
    const beside = (off: number) => ({ x: mark!.at.x + mark!.radius + off, y: mark!.at.y });
    const markUnder = markGrid([mark!]);
    expect(markUnder(beside(5), 6)?.id).toBe(mark!.id);
    expect(markUnder(beside(7), 6)).toBeNull();
  });

  it('has what is written on who is an element over it, and on nobody else', () => {
    const broker = large.actors.find((mark) => mark.broker)!;
    const owners = (awake: readonly ActorId[]) =>
      sheetPieces(large, new Set(awake)).over.flatMap((piece) => piece.follows);
    expect(owners([broker.id])).toEqual([broker.id]);
    expect(owners([])).toEqual([]);
  });

  it('has the ties of who is dragged follow, and no others', () => {
    const tie = large.ties[0]!;
    const shapes = movedTies(large, new Map([[tie.a, { x: 5, y: -3 }]]));
    expect(shapes).toHaveLength(large.ties.filter(({ a, b }) => a === tie.a || b === tie.a).length);
    expect(movedTies(large, new Map())).toEqual([]);
  });
});
