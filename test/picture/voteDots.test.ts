import { describe, expect, it } from 'vitest';
import type { FindingKey } from '../../src/domain/brand';
import { overlaps } from '../../src/picture/geometry/box';
import { voteDots, voteRoom } from '../../src/picture/ghosts/voteDots';
import { sceneOf } from '../../src/picture/sceneOf';
import { aTerritory, ROOM, sceneInputOf } from './territory';

const territory = aTerritory(40, 3);
const [first, second] = ['k0', 'k1'] as FindingKey[];
/** Each drawn once: a scene of forty actors is what takes time here. */
const drawn = new Map<number, ReturnType<typeof drawnWith>>();
function voted(votes: number) {
  const scene = drawn.get(votes) ?? drawnWith(votes);
  drawn.set(votes, scene);
  return scene;
}
function drawnWith(votes: number) {
  const document = {
    ...territory.document,
    discussions: new Map([
      [first!, { id: first!, votes }],
      [second!, { id: second!, votes: 1 }],
    ]),
  };
  return sceneOf(sceneInputOf({ ...territory, document }, 'circles', ROOM));
}
const seatOf = (scene: ReturnType<typeof voted>, key: FindingKey) =>
  scene.ghosts.find(({ keys }) => keys.includes(key))!;

describe('votes on an empty seat', () => {
  it.each([1, 5, 8, 14])('take room for all of %i, and for their number', (votes) => {
    const scene = voted(votes);
    const seat = seatOf(scene, first!);
    const room = voteRoom(seat)!;
    // From the right end of each: "M12.5 40A…".
    const starts = voteDots(seat, scene.theme).flatMap((one) => {
      const [, x, y] = (one.kind === 'path' && /^M([\d.-]+) ([\d.-]+)A/.exec(one.path)) || [];
      return x === undefined ? [] : [{ x: Number(x), y: Number(y) }];
    });
    expect(starts).toHaveLength(votes > 10 ? 1 : votes);
    expect(room.right + 0.5).toBeGreaterThanOrEqual(Math.max(...starts.map(({ x }) => x)));
    expect(room.bottom).toBeGreaterThanOrEqual(Math.max(...starts.map(({ y }) => y)));
    expect(room.right - seat.at.x).toBeCloseTo(seat.at.x - room.left);
  });

  it('are a dot each, up to ten; of more, a dot and their number', () => {
    for (const votes of [1, 5, 7, 10]) {
      const dots = voteDots(seatOf(voted(votes), first!), voted(votes).theme);
      expect(dots.map(({ kind }) => kind)).toEqual(Array(votes).fill('path'));
    }
    const [dot, number, ...more] = voteDots(seatOf(voted(14), first!), voted(14).theme);
    expect([dot?.kind, number, more.length]).toMatchObject(['path', { kind: 'text', text: '14' }, 0]);
  });

  it('are nothing where nobody voted', () => {
    const scene = voted(3);
    const others = scene.ghosts.filter(({ keys }) => !keys.some((key) => key === first || key === second));
    expect(others.length).toBeGreaterThan(0);
    for (const ghost of others) {
      expect(ghost.votes).toBeUndefined();
      expect(voteDots(ghost, scene.theme)).toEqual([]);
      expect(voteRoom(ghost)).toBeNull();
    }
  });

  it('are read: no text of the picture is written over them', () => {
    for (const votes of [3, 10, 14]) {
      const scene = voted(votes);
      for (const key of [first!, second!]) {
        const room = voteRoom(seatOf(scene, key))!;
        for (const { box, kind } of scene.labels) if (kind !== 'area') expect(overlaps(box, room)).toBe(false);
      }
    }
  });
});
