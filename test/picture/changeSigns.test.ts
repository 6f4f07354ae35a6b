import { describe, expect, it } from 'vitest';
import { changeMarks, signObstacles } from '../../src/picture/changes/changeMarks';
import { signShapes } from '../../src/picture/changes/changeShapes';
import { overlaps } from '../../src/picture/geometry/box';
import { THEMES } from '../../src/picture/marks/theme';
import { PICTURE_NAMES } from '../../src/picture/pictureName';
import { sceneOf } from '../../src/picture/sceneOf';
import { aTerritory, ROOM, sceneInputOf } from './territory';

describe('signs of what changed', () => {
  const pathsOf = (sign: 'new' | 'changed' | 'gone') =>
    signShapes(sign, { x: 0, y: 0 }, 8, THEMES.desk).map((shape) => (shape.kind === 'path' ? shape.path : shape.text));

  it('are told by their shapes alone, and none is the plus on a disc by which ties are drawn', () => {
    const signs = (['new', 'changed', 'gone'] as const).map(pathsOf);
    expect(new Set(signs.map((paths) => paths.at(-1))).size).toBe(3);
    const [spark, wave, minus] = signs;
    expect(spark).toHaveLength(1);
    // A disc is drawn by arcs.
    expect(spark?.join('')).not.toContain('A');
    for (const disc of [wave?.[0], minus?.[0]]) expect(disc).toContain('A');
    for (const paths of signs) expect(paths.join('')).not.toMatch(/H.*M.*V/);
  });

  it.each(PICTURE_NAMES)('have no name over them on the %s picture', (picture) => {
    const territory = aTerritory(45, 3);
    const input = sceneInputOf(territory, picture, ROOM);
    const ids = sceneOf(input).actors.map(({ id }) => id);
    const [a, b, c, d] = ids.slice(4);
    if (!a || !b || !c || !d) throw new Error('the territory has too few actors');
    const changes = {
      newActors: ids.slice(4, 10),
      changedActors: ids.slice(10, 16),
      goneActors: [],
      newTies: [[a, b] as const],
      changedTies: [[b, c] as const],
      goneTies: [[c, d] as const],
    };
    const scene = sceneOf({ ...input, changes });
    const over = scene.changes.ties.filter(({ at, radius }) =>
      scene.actors.some((mark) => Math.hypot(mark.at.x - at.x, mark.at.y - at.y) < mark.radius + radius),
    );
    expect(over).toEqual([]);
    const signs = signObstacles(scene.changes);
    expect(signs).toHaveLength(15);
    const covered = scene.labels.flatMap(({ owner, box }) =>
      signs.filter((sign) => overlaps(sign.box, box)).map(() => owner),
    );
    expect(covered).toEqual([]);
    expect(
      changeMarks({ changes: undefined, actors: [], others: [], frame: input.frame, radius: 8, bounds: scene.bounds })
        .actors,
    ).toEqual([]);
  });

  it('stand beside whoever is in the middle of their tie', () => {
    const territory = aTerritory(12, 3);
    const input = sceneInputOf(territory, 'free', ROOM);
    const scene = sceneOf(input);
    const [a, b, c] = scene.actors.map((mark, index) => ({ ...mark, at: { x: 50 * index, y: 0 }, radius: 10 }));
    if (!a || !b || !c) throw new Error('the territory has too few actors');
    const changes = {
      newActors: [],
      changedActors: [],
      goneActors: [],
      newTies: [],
      changedTies: [],
      goneTies: [[a.id, c.id] as const],
    };
    const { frame } = input;
    const [tie] = changeMarks({ changes, actors: [a, b, c], others: [], frame, radius: 10, bounds: scene.bounds }).ties;
    if (!tie) throw new Error('the tie that is gone has no mark');
    expect(tie.at.y).toBe(0);
    expect(Math.abs(tie.at.x - 50)).toBeGreaterThan(10 + tie.radius);
    // Smaller than the mark, so that a sign is never taken for somebody.
    expect(tie.radius).toBe(6);
    expect(tie.at.x).toBeGreaterThan(0);
    expect(tie.at.x).toBeLessThan(100);
  });
});
