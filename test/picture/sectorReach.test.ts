import { describe, expect, it } from 'vitest';
import { idsOf } from '../../src/analysis/rowsOf';
import type { ActorId } from '../../src/domain/brand';
import { rimRadius, ringOfIn, ringsAround } from '../../src/picture/circles/rings';
import { arcsOfPlaced } from '../../src/picture/circles/sectorArcs';
import { reachAt, sectorReach, sectorsBox } from '../../src/picture/circles/sectorReach';
import { frameFor } from '../../src/picture/frameFor';
import { sceneOf } from '../../src/picture/sceneOf';
import { aTerritory, ROOM, sceneInputOf } from './territory';

const TOP = { start: -Math.PI, width: Math.PI };
const BOTTOM = { start: 0, width: Math.PI };

describe('how far sectors reach', () => {
  it('is their own outermost ring, at least the first', () => {
    const sectors = [
      { key: 'a', name: '', colour: 0, members: ['a1', 'a2'] as ActorId[] },
      { key: 'b', name: '', colour: 1, members: ['b1'] as ActorId[] },
      { key: 'c', name: '', colour: 2, members: [] },
    ];
    const rings: Record<string, number> = { a1: 1, a2: 3, b1: -1 };
    expect(sectorReach(sectors, (id) => rings[id] ?? 0)).toEqual([3, 1, 1]);
  });

  it('leaves the room beyond a shallow sector to the picture', () => {
    const { top, bottom, left, right } = sectorsBox([TOP, BOTTOM], [rimRadius(2), rimRadius(4)]);
    expect(top).toBeCloseTo(-rimRadius(2), 0);
    expect(bottom).toBeCloseTo(rimRadius(4), 0);
    expect([left, right].map(Math.abs)).toEqual([rimRadius(4), rimRadius(4)]);
    expect(reachAt([TOP, BOTTOM], [2, 4], -Math.PI / 2)).toBe(2);
    expect(reachAt([TOP, BOTTOM], [2, 4], Math.PI / 2)).toBe(4);
  });

  it('fills the view: everybody on a ring is in it, and nothing could be drawn much larger', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const input = sceneInputOf(aTerritory(45, seed), 'circles', ROOM);
      const { centre, graph, sectors, places } = input;
      const ringOf = ringOfIn(graph, ringsAround(graph, idsOf(graph).indexOf(centre!)));
      const box = sectorsBox(arcsOfPlaced(sectors, ringOf, places), sectorReach(sectors, ringOf).map(rimRadius));
      const frame = frameFor('circles', graph, centre, places, ROOM, sectors);
      const scene = sceneOf(input);
      for (const { at } of scene.actors) {
        expect(Math.abs(at.x)).toBeLessThan(ROOM.width / 2);
        expect(Math.abs(at.y)).toBeLessThan(ROOM.height / 2);
      }
      const shares = [
        ((box.right - box.left) * frame.scaleX) / ROOM.width,
        ((box.bottom - box.top) * frame.scaleY) / ROOM.height,
      ];
      expect(Math.max(...shares)).toBeGreaterThan(0.75);
    }
  });
});
