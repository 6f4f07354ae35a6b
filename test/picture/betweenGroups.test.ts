import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/brand';
import { ornamentShapes } from '../../src/picture/marks/actorShapes';
import { THEMES } from '../../src/picture/marks/theme';
import { svgOf } from '../helpers/svgOf';
import { aScene } from './territory';

const VIEW = { width: 1280, height: 800 };
const between = new Map([['a3' as ActorId, 1]]);
const sceneWith = (betweenGroups: ReadonlyMap<ActorId, number>) => aScene(15, 1, 'circles', VIEW, { betweenGroups });
const strokesOf = (scene: ReturnType<typeof sceneWith>, id: string) =>
  ornamentShapes(scene.actors.find((mark) => mark.id === id)!, scene.theme).flatMap((shape) =>
    shape.kind === 'path' ? [shape.stroke] : [],
  );

describe('whoever is between two groups', () => {
  it('has half a ring in the colour of the other, on the screen and in the file alike', () => {
    const scene = sceneWith(between);
    const other = THEMES.desk.groups[1]!.mark;
    expect(scene.actors.find(({ id }) => id === 'a3')?.otherGroup).toBe(other);
    expect(strokesOf(scene, 'a3')).toContain(other);
    const without = svgOf(sceneWith(new Map()));
    const count = (svg: string) => svg.split(`stroke="${other}"`).length;
    expect(count(svgOf(scene))).toBeGreaterThan(count(without));
  });

  it('is explained by the legend, and nobody else is marked', () => {
    const samples = (scene: ReturnType<typeof sceneWith>) =>
      scene.legend.flatMap(({ parts }) => parts.map((p) => p.sample));
    expect(samples(sceneWith(between))).toContain('betweenGroups');
    expect(samples(sceneWith(new Map()))).not.toContain('betweenGroups');
    const marked = sceneWith(between).actors.filter(({ otherGroup }) => otherGroup !== null);
    expect(marked.map(({ id }) => id)).toEqual(['a3']);
  });

  it('keeps the double border, the notches and the line around who is selected clear of it', () => {
    const [mark] = sceneWith(between).actors.filter(({ id }) => id === 'a3');
    const all = { ...mark!, badges: [], broker: true, fragile: true, notAsked: true, selected: true };
    const paths = ornamentShapes(all, THEMES.desk).flatMap((shape) => (shape.kind === 'path' ? [shape] : []));
    const half = paths.find(({ stroke, path }) => stroke === mark!.otherGroup && !path.endsWith('Z'))!;
    const radiusOf = (path: string) => Number(/A([\d.]+)/.exec(path)![1]);
    const notches = paths.find(({ dash }) => dash)!;
    expect(radiusOf(half.path) - half.width! / 2).toBeGreaterThan(radiusOf(notches.path) + notches.width! / 2);
    const selection = paths.at(-1)!;
    expect(radiusOf(selection.path) - selection.width! / 2).toBeGreaterThan(radiusOf(half.path) + half.width! / 2);
  });
});
