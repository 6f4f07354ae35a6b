import { expect, it } from 'vitest';
import type { ActorId, TieId } from '../../src/domain/brand';
import { sceneOf } from '../../src/picture/sceneOf';
import { aMap } from '../helpers/documents';
import { pictureOfMap } from './pictureOfMap';

it('a line is wider the closer two work, and one of which nobody said how close lies between the first two', () => {
  const map = aMap({}, ['lea-a', 'lea-b', 'lea-c', 'lea-d', 'lea-e']);
  const ties = [...map.ties.values()].map((tie, at) => (at === 4 ? tie : { ...tie, level: (at + 1) as 1 | 2 | 3 | 4 }));
  const document = { ...map, ties: new Map(ties.map((tie) => [tie.id, tie])) };
  const scene = sceneOf(pictureOfMap(document)('free', { width: 1200, height: 800 }));
  const widthOf = (id: TieId | undefined) => scene.ties.find((tie) => tie.ties.some((one) => one === id))?.width ?? 0;
  const [first = 0, second = 0, third = 0, fourth = 0, unsaid = 0] = ties.map(({ id }) => widthOf(id));
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(first);
  expect(third).toBeGreaterThan(second);
  expect(fourth).toBeGreaterThan(third);
  expect(unsaid).toBeGreaterThan(first);
  expect(unsaid).toBeLessThan(second);
});

it('a line is not a closer tie because it is chosen', () => {
  const map = aMap({}, ['lea-a', 'lea-b']);
  const [chosen, other] = [...map.ties.values()];
  const samplesOf = (levels: readonly (1 | 2 | undefined)[]) => {
    const ties = [chosen!, other!].map((tie, at) => (levels[at] === undefined ? tie : { ...tie, level: levels[at] }));
    const document = { ...map, ties: new Map(ties.map((tie) => [tie.id, tie])) };
    const focus = { selected: new Set<ActorId>(), tie: chosen!.id };
    const scene = sceneOf(pictureOfMap(document)('free', { width: 1200, height: 800 }, { focus }));
    return scene.legend.flatMap(({ parts }) => parts.map(({ sample }) => sample));
  };
  expect(samplesOf([undefined, undefined])).not.toContain('closer');
  expect(samplesOf([2, 1])).toContain('closer');
});
