import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/brand';
import { PICTURE_NAMES } from '../../src/picture/pictureName';
import { sceneOf } from '../../src/picture/sceneOf';
import { svgOf } from '../helpers/svgOf';
import { aTerritory, ROOM, sceneInputOf, WORDS } from './territory';
import { isWithinPath } from './withinPath';

const NETWORKS = [
  { id: 'a5' as ActorId, members: ['a5', 'a9', 'a13', 'a20'] as ActorId[] },
  { id: 'a6' as ActorId, members: ['a6', 'a9', 'a30'] as ActorId[] },
];
const sceneWith = (picture: (typeof PICTURE_NAMES)[number], networks = NETWORKS) => {
  const words = { ...WORDS, description: (..._: readonly unknown[]) => `outlined ${String(_[4])}` };
  return sceneOf(sceneInputOf(aTerritory(45, 2), picture, ROOM, { networks, words }));
};

describe.each(PICTURE_NAMES)('declared networks in a %s picture', (picture) => {
  const scene = sceneWith(picture);
  const lines = scene.areas.filter((area) => area.dash);

  it('have a line around all of their members, wherever they are, and nobody else', () => {
    expect(lines).toHaveLength(2);
    lines.forEach((line, nth) => {
      const members = new Set(NETWORKS[nth]!.members);
      const within = scene.actors.filter((mark) => isWithinPath(line.path, mark.at)).map((mark) => mark.id);
      expect(new Set(within)).toEqual(members);
    });
  });

  it('are told apart without colour, named in large type, explained, and said aloud', () => {
    expect(new Set(lines.map((line) => String(line.dash))).size).toBe(2);
    const names = scene.labels.filter((label) => label.kind === 'area' && label.owner.startsWith('network '));
    expect(names).toHaveLength(2);
    const smallest = Math.min(...names.map((label) => label.size));
    expect(smallest).toBeGreaterThan(
      Math.min(...scene.labels.filter(({ kind }) => kind === 'actor').map((l) => l.size)),
    );
    expect(scene.legend.flatMap(({ parts }) => parts.map((part) => part.sample))).toContain('declaredNetwork');
    expect(scene.description).toContain(scene.actors.find(({ id }) => id === 'a6')!.name);
  });

  it('are in what is exported', () => {
    const count = (svg: string) => svg.split('stroke-dasharray="9 5"').length;
    expect(count(svgOf(scene))).toBeGreaterThan(count(svgOf(sceneWith(picture, []))));
  });

  it('move nobody', () => {
    const without = sceneWith(picture, []);
    expect(scene.actors.map(({ at }) => at)).toEqual(without.actors.map(({ at }) => at));
    expect(without.areas.some((area) => area.dash)).toBe(false);
  });
});
