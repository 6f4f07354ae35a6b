import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/canvas/pieces';
import { reachingShapes } from '../../src/canvas/reaching';
import type { ActorId } from '../../src/domain/brand';
import type { Scene } from '../../src/picture/scene';
import { sceneOf } from '../../src/picture/sceneOf';
import { linePath } from '../../src/picture/shape';
import { aScene, aTerritory, SMALL, sceneInputOf } from '../picture/territory';

const drawn = aScene(30, 1, 'circles', SMALL);
const [a, b, leaving] = drawn.actors.filter((mark) => !mark.beneficiary);
const scene: Scene = {
  ...drawn,
  trial: {
    actors: [],
    ties: [{ a: a!.id, b: b!.id, from: a!.at, to: b!.at }],
    departures: [leaving!],
  },
};
const shift = { x: 30, y: -12 };
const moved = (id: ActorId) => new Map([[id, shift]]);
const pathsOf = (shifts?: ReadonlyMap<ActorId, typeof shift>) =>
  reachingShapes(scene, shifts).map((shape) => (shape.kind === 'path' ? shape.path : ''));

describe('what is tried, while one drags', () => {
  it('ends at the actor that is being moved, its other end where it was', () => {
    expect(pathsOf()).toContain(linePath(a!.at, b!.at));
    const paths = pathsOf(moved(a!.id));
    expect(paths).toContain(linePath({ x: a!.at.x + shift.x, y: a!.at.y + shift.y }, b!.at));
    expect(paths).not.toContain(linePath(a!.at, b!.at));
  });

  it('has the line of a ghost end at the beneficiary, wherever it is moved', () => {
    const centre = scene.actors.find((mark) => mark.beneficiary)!;
    expect(scene.ghosts.some((ghost) => ghost.towards !== null)).toBe(true);
    const still = pathsOf();
    const paths = pathsOf(moved(centre.id));
    const lines = scene.ghosts.filter((ghost) => ghost.towards !== null).length;
    expect(paths.filter((path) => !still.includes(path)).length).toBeGreaterThanOrEqual(lines);
  });

  it('keeps its cross on who would leave', () => {
    const crosses = piecesOf(scene, 1).over.filter(
      ({ follows, shapes }) =>
        follows[0] === leaving!.id &&
        shapes.some((shape) => shape.kind === 'path' && shape.stroke === scene.theme.absence),
    );
    expect(crosses).toHaveLength(1);
  });
});

describe('lines of bundles, while somebody moves', () => {
  const condensing = { opened: new Set<string>(), recent: new Set<ActorId>() };
  const many = sceneOf(sceneInputOf(aTerritory(150, 1), 'circles', SMALL, { condensing }));
  const end = many.bundleTies.flatMap(({ a, b }) => [a, b]).find(({ kind }) => kind === 'actor')!;
  const shifts = moved(end.id as ActorId);
  const still = reachingShapes(many);

  it('are the same as if all were made anew', () => {
    expect(reachingShapes(many, shifts, still)).toEqual(reachingShapes(many, shifts));
    expect(reachingShapes(many, shifts, still)).not.toEqual(still);
  });

  it('are made anew only where somebody moves', () => {
    const after = new Set(reachingShapes(many, shifts, still));
    const ends = many.bundleTies.filter(({ a, b }) => a.id === end.id || b.id === end.id);
    expect(ends.length).toBeGreaterThan(0);
    expect(still.slice(0, many.bundleTies.length).filter((shape) => !after.has(shape))).toHaveLength(ends.length);
  });
});
