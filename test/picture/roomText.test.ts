import { describe, expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor';
import type { ActorId } from '../../src/domain/brand';
import type { MapDocument } from '../../src/domain/mapDocument';
import { isInTray } from '../../src/picture/circles/tray';
import { unnamed } from '../../src/picture/labels/unnamed';
import { PICTURE_NAMES } from '../../src/picture/pictureName';
import type { Scene } from '../../src/picture/scene';
import { sceneOf } from '../../src/picture/sceneOf';
import { sceneShapes } from '../../src/picture/sceneShapes';
import { SMALL_MAP } from '../../src/picture/smallMap';
import { sampleMap } from '../helpers/sampleMap';
import { mapsAtHand } from './mapsAtHand';
import { pictureOfMap } from './pictureOfMap';

/** What is left of a screen of 1920 × 1080 between the question and the sentence. */
const ROOM = { width: 1920, height: 860 };
/** Read from eight metres. */
const LEAST = 24;
/** Of how many actors nearly all are named. */
const FEW = 50;

const maps = [...(await mapsAtHand())].map(([name, document]) => ({ name, document, make: pictureOfMap(document) }));
const condensing = { opened: new Set<string>(), recent: new Set<ActorId>() };

const textsOf = (scene: Scene) => sceneShapes(scene).filter((shape) => shape.kind === 'text');

describe.each(maps)('the $name in front of a room', ({ document, make }) => {
  it.each(PICTURE_NAMES)('%s: nothing is written smaller than 24 pixels, at rest or about somebody', (picture) => {
    const scene = sceneOf(make(picture, ROOM, { theme: 'room', condensing }));
    const busiest = scene.actors.toSorted((a, b) => tieCount(scene, b.id) - tieCount(scene, a.id))[0];
    const focus = { selected: new Set(busiest ? [busiest.id] : []) };
    const about = sceneOf(make(picture, ROOM, { theme: 'room', condensing, focus }));
    for (const drawn of [scene, about]) {
      // A bundle's "+11" is on its mark; its words beside it say the same in full size.
      const signs = new Set(drawn.bundles.map(({ sign }) => sign));
      const small = textsOf(drawn).filter(({ text, size }) => size < LEAST - 0.01 && !signs.has(text));
      expect(small).toEqual([]);
    }
  });

  it.each(PICTURE_NAMES)('%s: in the dark it says the same at the same places, as large', (picture) => {
    const written = (theme: 'room' | 'roomDark') => {
      const scene = sceneOf(make(picture, ROOM, { theme, condensing }));
      const texts = textsOf(scene).map(({ text, at, size }) => ({ text, at, size }));
      return { texts, legend: scene.legend.map(({ parts }) => parts.map(({ text }) => text)) };
    };
    expect(written('roomDark')).toEqual(written('room'));
  });

  it.each(PICTURE_NAMES)('%s: roles are words, and no letter asks for a legend', (picture) => {
    const scene = sceneOf(make(picture, ROOM, { theme: 'room', condensing }));
    expect(scene.legend.flatMap(({ parts }) => parts).filter(({ sample }) => sample === 'role')).toEqual([]);
    expect(scene.actors.flatMap(({ badges }) => badges)).toEqual([]);
    const noted = scene.labels.filter(({ hasNote }) => hasNote);
    const roles = [...document.actors.values()].flatMap((actor) => actor.roles);
    if (roles.some(({ role, until }) => role === 'witness' && until === undefined))
      expect(noted.some(({ lines }) => lines.at(-1)?.includes('témoin'))).toBe(true);
    for (const { owner, lines } of noted) {
      expect(scene.actors.find(({ id }) => id === owner)?.note).toBe(lines.at(-1));
    }
  });

  it.each(PICTURE_NAMES)(
    '%s: everybody is named on a map of few; on a larger one the others are counted',
    (picture) => {
      const scene = sceneOf(make(picture, ROOM, { theme: 'room', condensing }));
      const named = new Set(scene.labels.filter(({ kind }) => kind === 'actor').map(({ owner }) => owner));
      const trayed = scene.actors.filter((mark) => isInTray(mark, scene.tray));
      // Of a large map those without a tie are counted where they are, and no more than the newest of them named.
      const inTray = new Set<string>(trayed.map(({ id }) => id));
      const newest = [...document.actors.keys()].filter((id) => inTray.has(id)).slice(-6);
      if (scene.actors.length > SMALL_MAP)
        expect(trayed.filter(({ id }) => named.has(id) && !newest.includes(id))).toEqual([]);
      const caption = scene.labels.find(({ owner }) => owner === 'tray')?.lines.join(' ');
      if (caption !== undefined)
        expect(caption).toMatch(new RegExp(`^${trayed.length} (?:acteurs? )?sans chemin connu$`));
      const counted = caption === undefined ? 0 : trayed.filter(({ id }) => !named.has(id)).length;
      expect(named.size + unnamed(scene).length + counted).toBe(scene.actors.length);
      if (document.actors.size <= FEW) expect(unnamed(scene).length).toBeLessThanOrEqual(scene.actors.length / 8);
    },
  );
});

describe('those who are added in front of a room to a map of many', () => {
  const NEW = ['Paul Vernet', 'Zoé Martin', 'Aline Dubosc', 'Foyer rural de Saint-Orens'] as const;
  const withNew = (document: MapDocument, names: readonly string[]) => ({
    ...document,
    actors: new Map([
      ...document.actors,
      ...names.map((name) => [name as ActorId, newActor(name as ActorId, name)] as const),
    ]),
  });
  const namedOf = (document: MapDocument) => {
    const scene = sceneOf(pictureOfMap(document)('circles', ROOM, { theme: 'room', condensing }));
    expect(scene.actors.length).toBeGreaterThan(SMALL_MAP);
    return new Set<string>(scene.labels.flatMap(({ kind, owner }) => (kind === 'actor' ? [owner] : [])));
  };

  it('are named until somebody ties them', () => {
    const named = namedOf(withNew(sampleMap('fr'), NEW));
    for (const name of NEW) expect([name, named.has(name)]).toEqual([name, true]);
  });

  it('are named before those who have waited longer', () => {
    const before = Array.from({ length: 8 }, (_, at) => `Voisin ${at}`);
    const named = namedOf(withNew(withNew(sampleMap('fr'), before), ['Aline Dubosc']));
    expect(named.has('Aline Dubosc')).toBe(true);
    expect(named.has('Voisin 0')).toBe(false);
  });
});

function tieCount({ ties }: Scene, id: ActorId): number {
  return ties.filter(({ a, b }) => a === id || b === id).length;
}
