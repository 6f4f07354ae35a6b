import { describe, expect, it } from 'vitest';
import type { ActorId, TieId } from '../../src/domain/brand';
import { newTie } from '../../src/domain/tie';
import type { Scene } from '../../src/picture/scene';
import { sceneOf } from '../../src/picture/sceneOf';
import { MOST_TIES } from '../../src/picture/ties/drawnTies';
import { aTerritory, ROOM, sceneInputOf } from './territory';

const at = (i: number) => `a${i}` as ActorId;
const ALL = 7000;

/** A map of 400 actors, the first tied to nine, those to many, and the rest among themselves: 7,000 pairs in all. */
function crowd(): ReturnType<typeof aTerritory> {
  const territory = aTerritory(400, 5);
  const pairs = new Set<string>();
  for (let i = 1; i < 10; i++) pairs.add(`0 ${i}`);
  for (let i = 10; i < 400 && pairs.size < ALL; i++) pairs.add(`${1 + (i % 9)} ${i}`);
  for (let apart = 1; pairs.size < ALL; apart++) {
    for (let i = 10; i + apart < 400 && pairs.size < ALL; i++) pairs.add(`${i} ${i + apart}`);
  }
  const ties = [...pairs].map((pair, i) => {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    // The nearest come last by id: their order is not what chooses them.
    return newTie(`t${String(ALL - i).padStart(5, '0')}` as TieId, at(a), at(b));
  });
  return { ...territory, document: { ...territory.document, ties: new Map(ties.map((tie) => [tie.id, tie])) } };
}

const drawn = (scene: Scene) => new Set(scene.ties.map(({ a, b }) => [a, b].sort().join(' ')));

describe('of a map with too many ties', () => {
  const territory = crowd();
  const input = sceneInputOf(territory, 'circles', ROOM);
  const scene = sceneOf(input);

  it('as many are drawn as can be read, and the scene says how many there are', () => {
    expect(scene.ties).toHaveLength(MOST_TIES);
    expect(scene.tieCount).toBe(ALL);
    expect(scene.description).toContain(`${ALL} liens`);
  });

  it('those nearest to the centre are drawn', () => {
    const shown = drawn(scene);
    for (let i = 1; i < 10; i++) expect(shown).toContain(`a0 a${i}`);
    for (let i = 10; i < 400; i++) expect(shown).toContain([at(1 + (i % 9)), at(i)].sort().join(' '));
  });

  it('all of those of who is selected are drawn, wherever they are', () => {
    const shown = drawn(scene);
    const hidden = [...territory.document.ties.values()].find(({ a, b }) => !shown.has([a, b].sort().join(' ')));
    const who = hidden!.a;
    const selected = sceneOf({ ...input, focus: { selected: new Set([who]) } });
    const own = [...territory.document.ties.values()].filter(({ a, b }) => a === who || b === who);
    expect(selected.ties.filter(({ a, b }) => a === who || b === who)).toHaveLength(own.length);
    expect(selected.ties).toHaveLength(MOST_TIES);
  });

  it('the legend and the others stay: every actor is there', () => {
    expect(scene.actors).toHaveLength(400);
  });
});

describe('of any other map', () => {
  it('every tie is drawn', () => {
    const scene = sceneOf(sceneInputOf(aTerritory(120, 3), 'circles', ROOM));
    expect(scene.ties).toHaveLength(scene.tieCount);
  });
});
