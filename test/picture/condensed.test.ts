import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsOf, neighboursOf, rowsOf } from '../../src/analysis/rowsOf';
import type { ActorId } from '../../src/domain/brand';
import { standingActors } from '../../src/picture/bundles/standingActors';
import { NO_FOCUS } from '../../src/picture/marks/focus';
import type { Scene } from '../../src/picture/scene';
import type { SceneInput } from '../../src/picture/sceneInput';
import { sceneOf } from '../../src/picture/sceneOf';
import { measuredPairs } from '../../src/picture/ties/tieMarks';
import { mapsAtHand } from './mapsAtHand';
import { pictureOfMap } from './pictureOfMap';
import { aTerritory, placesOf, ROOM, sceneInputOf } from './territory';

const CLOSED = { opened: new Set<string>(), recent: new Set<ActorId>() };
const DESK = { width: 1220, height: 800 };

/** A territory laid out as the app does: those who have a mark first. */
function condensedInput(count: number, seed: number, parts: Partial<SceneInput> = {}): SceneInput {
  const territory = aTerritory(count, seed);
  const plain = sceneInputOf(territory, 'circles', DESK, { places: new Map() });
  const standing = standingActors({ ...plain, ringOf: ringIn(plain), recent: new Set() });
  const places = placesOf(territory, 'circles', DESK, new Map(), standing);
  return sceneInputOf(territory, 'circles', DESK, { places, condensing: CLOSED, ...parts });
}

/** Number of ties between an actor and the centre, counted here and not by the picture. */
function ringIn({ graph, centre }: Pick<SceneInput, 'graph' | 'centre'>): (id: ActorId) => number {
  const rings = new Map<ActorId, number>(centre === undefined ? [] : [[centre, 0]]);
  for (const [id, ring] of rings) {
    for (const other of neighboursOf(rowsOf(graph), idsOf(graph).indexOf(id))) {
      const contact = idsOf(graph)[other]!;
      if (!rings.has(contact)) rings.set(contact, ring + 1);
    }
  }
  return (id) => Math.min(rings.get(id) ?? -1, 4);
}

const cases = record({ count: constantFrom(61, 100, 150, 300), seed: integer({ min: 1, max: 400 }) });

function memberIds({ bundles }: Scene): ActorId[] {
  return bundles.flatMap(({ members }) => [...members]);
}

describe('Circles of more than sixty actors', () => {
  it('has everybody once: by a mark, or in one bundle that says how many', () => {
    assert(
      property(cases, ({ count, seed }) => {
        const input = condensedInput(count, seed);
        const scene = sceneOf(input);
        const all = [...scene.actors.map(({ id }) => id), ...memberIds(scene)];
        expect(all.toSorted()).toEqual([...idsOf(input.graph)].toSorted());
        for (const { members, sign } of scene.bundles) expect(sign).toBe(`+${members.length}`);
        if (count > 80) expect(scene.bundles.length).toBeGreaterThan(0);
        expect(scene.actors.length).toBeLessThanOrEqual(110);
      }),
      { numRuns: 25 },
    );
  });

  it('puts together only those of one sector and one ring', () => {
    const input = condensedInput(300, 3);
    const ringOf = ringIn(input);
    const sectorOf = (id: ActorId) => input.sectors.findIndex(({ members }) => members.includes(id));
    for (const { members, ring } of sceneOf(input).bundles) {
      expect(new Set(members.map(ringOf))).toEqual(new Set([ring]));
      if (ring > 0) expect(new Set(members.map(sectorOf)).size).toBe(1);
      expect(members.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('draws the centre, who was put by hand or just edited, and whom questions are about as far as there is room', () => {
    const recent = new Set(['a203', 'a277'] as ActorId[]);
    const pinned = 'a150' as ActorId;
    const input = condensedInput(300, 5);
    const document = {
      ...input.document,
      placements: new Map([[pinned, { id: pinned, circles: input.places.get(pinned)!, pinned: true }]]),
    };
    const scene = sceneOf({ ...input, document, condensing: { opened: new Set(), recent } });
    const drawn = new Set(scene.actors.map(({ id }) => id));
    for (const id of ['a0', pinned, ...recent, 'a1', 'a4', 'a2']) expect(drawn.has(id as ActorId)).toBe(true);
    const ringOf = ringIn(input);
    const direct = idsOf(input.graph).filter((id) => ringOf(id) === 1);
    expect(direct.length).toBeGreaterThan(3);
    expect(direct.length).toBeLessThan(30);
    expect(direct.filter((id) => !drawn.has(id))).toEqual([]);
  });

  it('draws whoever is looked at, exactly those, and everyone else as before', () => {
    assert(
      property(cases, ({ count, seed }) => {
        const input = condensedInput(count, seed);
        const before = sceneOf(input);
        const hidden = memberIds(before).slice(0, 3);
        const highlighted = { actors: new Set([...hidden, 'a0' as ActorId]), ties: [] };
        const scene = sceneOf({ ...input, focus: { ...NO_FOCUS, highlighted } });
        const lit = scene.actors.filter(({ faded }) => !faded).map(({ id }) => id);
        expect(lit.toSorted()).toEqual([...highlighted.actors].toSorted());
        const was = new Map(before.actors.map(({ id, at, radius }) => [id, { at, radius }]));
        for (const { id, at } of scene.actors) if (was.has(id)) expect(was.get(id)!.at).toEqual(at);
        expect(scene.bundles.every(({ faded }) => faded)).toBe(true);
        // Nobody is drawn and counted in a bundle too.
        expect([...scene.actors.map(({ id }) => id), ...memberIds(scene)].toSorted()).toEqual(
          [...idsOf(input.graph)].toSorted(),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('overlaps no mark with another, and no bundle with a mark', () => {
    assert(
      property(cases, ({ count, seed }) => {
        const scene = sceneOf(condensedInput(count, seed));
        expect(overlaps(scene)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('draws each tie once: between marks, or counted in a line of bundles; those inside a bundle have none', () => {
    const input = condensedInput(150, 9);
    const scene = sceneOf(input);
    const bundleOf = new Map(scene.bundles.flatMap(({ key, members }) => members.map((id) => [id, key] as const)));
    const inside = measuredPairs(input.document, input.visibility).filter(
      ([tie]) => tie && bundleOf.has(tie.a) && bundleOf.get(tie.a) === bundleOf.get(tie.b),
    );
    const counted = scene.bundleTies.reduce((sum, { count }) => sum + count, 0);
    expect(scene.ties.length + counted + inside.length).toBe(measuredPairs(input.document, input.visibility).length);
    const widths = [...scene.bundleTies].sort((a, b) => a.count - b.count).map(({ width }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
  });

  it('says in words and in the legend that some are drawn together', () => {
    const input = condensedInput(150, 9);
    const scene = sceneOf({
      ...input,
      words: { ...input.words, description: (actors, ties, _, together) => `${actors} ${ties} ${together}` },
    });
    const pairs = measuredPairs(input.document, input.visibility).length;
    expect(scene.description).toBe(`150 ${pairs} ${memberIds(scene).length}`);
    expect(scene.legend.flatMap(({ parts }) => parts).some(({ sample }) => sample === 'bundle')).toBe(true);
    const written = new Set(scene.labels.map(({ owner }) => owner));
    expect(scene.bundles.filter(({ key }) => written.has(key)).length).toBeGreaterThan(scene.bundles.length / 2);
  });

  it('names its bundles by what stays the same from one drawing to the next', () => {
    const input = condensedInput(150, 2);
    const [first, second] = sceneOf(input).bundles;
    const opened = sceneOf({ ...input, condensing: { ...CLOSED, opened: new Set([first!.key, 'unknown']) } });
    expect(opened.opened.map(({ key, count }) => [key, count])).toEqual([[first!.key, first!.members.length]]);
    expect(opened.bundles.some(({ key }) => key === first!.key)).toBe(false);
    expect(opened.bundles.some(({ key }) => key === second!.key)).toBe(true);
  });
});

it.each([3, 10, 25, 60])('Circles of %i actors has a mark for each', (count) => {
  const scene = sceneOf(condensedInput(count, 1));
  expect(scene.actors).toHaveLength(count);
  expect([...scene.bundles, ...scene.bundleTies, ...scene.opened]).toEqual([]);
});

it('three actors are drawn as large as any', () => {
  const [three, twenty] = [3, 20].map((count) => sceneOf(condensedInput(count, 1)).actors[1]!.radius);
  expect(three).toBeGreaterThan(twenty!);
});

it('the Carte draws everybody', () => {
  const scene = sceneOf(sceneInputOf(aTerritory(100, 1), 'free', ROOM, { condensing: CLOSED }));
  expect(scene.actors).toHaveLength(100);
});

describe.each([...(await mapsAtHand())])('the map %s', (_, document) => {
  it('overlaps no mark with another, whatever is open', () => {
    const input = pictureOfMap(document)('circles', DESK, { condensing: CLOSED });
    const scene = sceneOf(input);
    expect(scene.actors.length + memberIds(scene).length).toBe(document.actors.size);
    expect(overlaps(scene)).toEqual([]);
    const opened = new Set(scene.bundles.slice(0, 2).map(({ key }) => key));
    expect(overlaps(sceneOf({ ...input, condensing: { ...CLOSED, opened } }))).toEqual([]);
  });
});

function overlaps({ actors, bundles, ghosts }: Scene): string[] {
  const discs = [
    ...actors.map(({ name, at, radius }) => ({ name, at, radius })),
    ...bundles.map(({ name, at, radius }) => ({ name, at, radius })),
    ...ghosts.map(({ question, at, radius }) => ({ name: question, at, radius })),
  ];
  return discs.flatMap((a, i) =>
    discs
      .slice(i + 1)
      // A pixel of two borders may touch.
      .filter((b) => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < a.radius + b.radius - 1)
      .map((b) => `${a.name} / ${b.name}`),
  );
}

describe('the Carte of a map that is larger than anybody reads', () => {
  const territory = aTerritory(1150, 2);
  const plain = sceneInputOf(territory, 'free', DESK, {});
  const input = { ...plain, condensing: CLOSED };

  it('shows the nearest by marks of their own, and the others by one bundle a group', () => {
    const scene = sceneOf(input);
    const all = [...scene.actors.map(({ id }) => id), ...memberIds(scene)];
    expect(all.toSorted()).toEqual([...idsOf(input.graph)].toSorted());
    expect(scene.bundles.length).toBeGreaterThan(0);
    expect(scene.bundles.length).toBeLessThanOrEqual(input.sectors.length + 1);
    const ringOf = ringIn(input);
    const far = (id: ActorId) => (ringOf(id) < 0 ? 9 : ringOf(id));
    const shown = new Set(scene.actors.map(({ id }) => id));
    const nearest = Math.min(...memberIds(scene).map(far));
    for (const id of idsOf(input.graph)) if (far(id) < nearest) expect(shown.has(id)).toBe(true);
  });

  it('shows everybody of a smaller one', () => {
    const few = sceneInputOf(aTerritory(900, 2), 'free', DESK, {});
    const scene = sceneOf({ ...few, condensing: CLOSED });
    expect([scene.bundles, scene.actors.length]).toEqual([[], 900]);
  });
});
