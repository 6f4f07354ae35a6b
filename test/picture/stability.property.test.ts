import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import { newActor } from '../../src/domain/actor';
import type { ActorId, TieId } from '../../src/domain/brand';
import { newTie } from '../../src/domain/tie';
import { placeNear } from '../../src/picture/carte/placeNear';
import { circlesLayout } from '../../src/picture/circles/circlesLayout';
import { markRadius } from '../../src/picture/marks/markSize';
import { sceneOf } from '../../src/picture/sceneOf';
import { aTerritory, placesOf, ROOM, sceneInputOf, type Territory } from './territory';

const NEWCOMER = 'new' as ActorId;

function withNewcomer(territory: Territory, contacts: readonly ActorId[]): Territory {
  const { document } = territory;
  const ties = contacts.map((contact, i) => newTie(`n${i}` as TieId, NEWCOMER, contact));
  return {
    ...territory,
    sectors: territory.sectors.map((sector, i) =>
      i === 0 ? { ...sector, members: [...sector.members, NEWCOMER] } : sector,
    ),
    document: {
      ...document,
      actors: new Map(document.actors).set(NEWCOMER, newActor(NEWCOMER, 'CUMA du Val')),
      ties: new Map([...document.ties, ...ties.map((tie) => [tie.id, tie] as const)]),
    },
  };
}

const additions = record({
  // Smaller maps are laid out anew as a whole (test/ui/map/smallMapBreathes.test.ts).
  count: constantFrom(45, 60, 120),
  seed: integer({ min: 1, max: 500 }),
  contacts: uniqueArray(integer({ min: 0, max: 14 }), { maxLength: 3 }),
});

describe('adding an actor', () => {
  it('to Circles moves no other by more than 20 pixels, unless the newcomer brings it nearer to the beneficiary', () => {
    assert(
      property(additions, ({ count, seed, contacts }) => {
        const before = aTerritory(count, seed);
        // One contact at most: it can shorten no chain between others.
        const after = withNewcomer(
          before,
          contacts.slice(0, 1).map((i) => `a${i}` as ActorId),
        );
        const input = sceneInputOf(before, 'circles', ROOM);
        const places = placesOf(after, 'circles', ROOM, input.places);
        const graph = actorGraphOf(after.document, ALL_VISIBLE);
        const earlier = sceneOf(input);
        const later = sceneOf({ ...input, document: after.document, sectors: after.sectors, graph, places });
        for (const mark of earlier.actors) {
          const now = later.actors.find((actor) => actor.id === mark.id)!;
          expect(Math.hypot(now.at.x - mark.at.x, now.at.y - mark.at.y)).toBeLessThanOrEqual(20);
        }
        const added = later.actors.find((actor) => actor.id === NEWCOMER)!;
        const touching = later.actors.filter(
          (actor) =>
            actor.id !== NEWCOMER &&
            Math.hypot(actor.at.x - added.at.x, actor.at.y - added.at.y) < 2 * actor.radius * 0.9,
        );
        expect(touching.map((actor) => actor.name)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every place when asked to, whatever becomes of the rings', () => {
    assert(
      property(additions, ({ count, seed, contacts }) => {
        const before = aTerritory(count, seed);
        const after = withNewcomer(
          before,
          contacts.map((i) => `a${i}` as ActorId),
        );
        const previous = placesOf(before, 'circles', ROOM);
        const graph = actorGraphOf(after.document, ALL_VISIBLE);
        const { centre, sectors } = after;
        const places = circlesLayout({
          graph,
          centre,
          sectors,
          previous,
          pinned: new Set(),
          viewport: ROOM,
          keep: 'all',
        });
        for (const [id, at] of previous) expect(places.get(id)).toEqual(at);
      }),
      { numRuns: 30 },
    );
  });

  it('to the Carte moves nobody else, and lands near its contacts over no one', () => {
    assert(
      property(additions, ({ seed, contacts }) => {
        const before = aTerritory(45, seed);
        const after = withNewcomer(
          before,
          contacts.map((i) => `a${i}` as ActorId),
        );
        const previous = placesOf(before, 'free', ROOM);
        const places = placeNear(actorGraphOf(after.document, ALL_VISIBLE), previous);
        for (const [id, at] of previous) expect(places.get(id)).toEqual(at);
        const added = places.get(NEWCOMER)!;
        const radius = markRadius(46, ROOM);
        for (const [id, at] of previous) {
          expect(`${id} ${Math.hypot(at.x - added.x, at.y - added.y) > radius}`).toBe(`${id} true`);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a tie', () => {
  it('moves only those whose number of go-betweens it changes', () => {
    const before = aTerritory(45, 3);
    const previous = placesOf(before, 'circles', ROOM);
    const graph = actorGraphOf(before.document, ALL_VISIBLE);
    const again = circlesLayout({
      graph,
      centre: before.centre,
      sectors: before.sectors,
      previous,
      pinned: new Set(),
      viewport: ROOM,
      keep: 'sameRing',
    });
    for (const [id, at] of previous) expect(again.get(id)).toEqual(at);
  });

  it('never moves who is pinned', () => {
    const before = aTerritory(45, 3);
    const previous = new Map(placesOf(before, 'circles', ROOM)).set('a20' as ActorId, { x: 12, y: 333 });
    const graph = actorGraphOf(before.document, ALL_VISIBLE);
    const pinned = new Set(['a20'] as ActorId[]);
    const { centre, sectors } = before;
    const places = circlesLayout({ graph, centre, sectors, previous, pinned, viewport: ROOM, keep: 'sameRing' });
    expect(places.get('a20' as ActorId)).toEqual({ x: 12, y: 333 });
  });
});
