import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { SEAT_KINDS, seatKindOf } from '../../src/analysis/seats/emptySeats';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import { newActor } from '../../src/domain/actor';
import type { ActorId, FindingKey } from '../../src/domain/brand';
import type { Point } from '../../src/domain/placement';
import { missingTieShape } from '../../src/picture/changes/trialShapes';
import { storedPoint } from '../../src/picture/frame';
import { frameFor } from '../../src/picture/frameFor';
import type { Gap } from '../../src/picture/ghosts/gap';
import { type GhostsInput, ghostMarks } from '../../src/picture/ghosts/ghosts';
import { NO_FOCUS } from '../../src/picture/marks/focus';
import type { GhostMark } from '../../src/picture/marks/marks';
import { PICTURE_NAMES } from '../../src/picture/pictureName';
import type { SceneInput } from '../../src/picture/sceneInput';
import { sceneOf } from '../../src/picture/sceneOf';
import { ghostShapes, sceneShapes } from '../../src/picture/sceneShapes';
import { aMap } from '../helpers/documents';
import { sampleMap } from '../helpers/sampleMap';
import { pictureOfMap } from './pictureOfMap';
import { aTerritory, gapsOf, ROOM, SMALL, sceneInputOf } from './territory';

const placesOf = (ghosts: readonly GhostMark[]) => new Map(ghosts.map(({ keys, at }) => [keys[0], at]));

/** The same picture with somebody dropped at a place of the scene. */
function withDropped(input: SceneInput, id: ActorId, at: Point): SceneInput {
  return { ...input, places: new Map(input.places).set(id, storedPoint(input.frame, at)), former: sceneOf(input) };
}

/** Somebody new among the actors, tied to nobody, at a place of the scene. */
function withNewcomer(input: SceneInput, at: Point): SceneInput {
  const id = 'newcomer' as ActorId;
  const document = {
    ...input.document,
    actors: new Map(input.document.actors).set(id, newActor(id, 'Nouvelle venue')),
  };
  const moved = withDropped(input, id, at);
  const [first, ...others] = input.sectors;
  const sectors = first ? [{ ...first, members: [...first.members, id] }, ...others] : [];
  return { ...moved, document, sectors, graph: actorGraphOf(document, ALL_VISIBLE) };
}

const pictures = record({
  picture: constantFrom(...PICTURE_NAMES),
  view: constantFrom(ROOM, SMALL),
  count: constantFrom(15, 45, 60),
  seed: integer({ min: 1, max: 400 }),
  who: integer({ min: 1, max: 14 }),
  x: integer({ min: -480, max: 480 }),
  y: integer({ min: -400, max: 400 }),
});

describe('ghosts', () => {
  it('are never close to one another, and each has its question beside it or at the end of a line', () => {
    assert(
      property(pictures, ({ picture, view, count, seed }) => {
        const territory = aTerritory(count, seed);
        const { ghosts, labels } = sceneOf(sceneInputOf(territory, picture, view, { gaps: gapsOf(territory, 8) }));
        ghosts.forEach((ghost, i) => {
          for (const other of ghosts.slice(i + 1)) {
            const apart = Math.hypot(ghost.at.x - other.at.x, ghost.at.y - other.at.y);
            expect(apart).toBeGreaterThanOrEqual(ghost.radius + other.radius + 15);
          }
          const label = labels.find(({ kind, owner }) => kind === 'ghost' && owner === ghost.keys[0]);
          expect(label).toBeDefined();
          if (!label || label.leader) return;
          const aside = Math.max(label.box.left - ghost.at.x, 0, ghost.at.x - label.box.right);
          const down = Math.max(label.box.top - ghost.at.y, 0, ghost.at.y - label.box.bottom);
          expect(Math.hypot(aside, down)).toBeLessThan(ghost.radius + 9);
        });
        expect(ghosts.flatMap(({ keys }) => keys).toSorted()).toEqual(
          gapsOf(territory, 8)
            .map(({ finding }) => finding.key)
            .toSorted(),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('stay where they are when somebody comes or is dragged, unless on top of them or out of their words', () => {
    assert(
      property(pictures, ({ picture, view, count, seed, who, x, y }) => {
        const territory = aTerritory(count, seed);
        // Belonging to nobody: only room can force them away.
        const gaps = gapsOf(territory, 5).map((gap) => ({ ...gap, finding: { ...gap.finding, candidates: [] } }));
        const input = sceneInputOf(territory, picture, view, { gaps });
        const before = sceneOf(input);
        const clear = (at: Point) =>
          before.ghosts.every((ghost) => Math.abs(ghost.at.x - at.x) > 190 || Math.abs(ghost.at.y - at.y) > 130);
        const at = {
          x: Math.min(Math.abs(x), view.width / 2 - 40) * Math.sign(x),
          y: Math.min(Math.abs(y), view.height / 2 - 40) * Math.sign(y),
        };
        if (!clear(at)) return;
        for (const after of [withDropped(input, `a${who}` as ActorId, at), withNewcomer(input, at)]) {
          expect(placesOf(sceneOf(after).ghosts)).toEqual(placesOf(before.ghosts));
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each(PICTURE_NAMES)('of the sample stay while a dozen actors come, one after the other (%s)', (picture) => {
    const viewport = { width: 1220, height: 800 };
    let input = pictureOfMap(sampleMap('fr'))(picture, viewport);
    const first = sceneOf(input);
    let moves = 0;
    for (let i = 0; i < 12; i++) {
      const before = sceneOf(input);
      const id = `n${i}` as ActorId;
      const actors = new Map(input.document.actors).set(id, newActor(id, `Nouveau ${i}`));
      const document = { ...input.document, actors };
      const at = { x: -560 + i * 95, y: i % 2 === 0 ? -360 : 372 };
      input = {
        ...input,
        document,
        graph: actorGraphOf(document, ALL_VISIBLE),
        places: new Map(input.places).set(id, storedPoint(input.frame, at)),
        former: before,
      };
      const after = placesOf(sceneOf(input).ghosts);
      for (const [key, place] of placesOf(before.ghosts)) if (after.get(key)?.x !== place.x) moves++;
    }
    expect(first.ghosts.length).toBeGreaterThanOrEqual(5);
    expect(moves).toBe(0);
  });

  it('have one place each, whichever kinds are shown, and are over no other seat and no actor', () => {
    assert(
      property(pictures, ({ picture, view, count, seed }) => {
        const territory = aTerritory(count, seed);
        const again = (gap: Gap, turn: number): Gap => ({
          ...gap,
          finding: { ...gap.finding, key: `${gap.finding.key} ${turn}` as FindingKey },
        });
        // More of a kind than any picture draws.
        const allGaps = [0, 1, 2].flatMap((turn) => gapsOf(territory, 8).map((gap) => again(gap, turn)));
        const input = sceneInputOf(territory, picture, view, { gaps: allGaps });
        const whole = sceneOf(input);
        const places = new Map(whole.seats.map(({ keys: [key], at, sign }) => [sign === '?' ? key : 'more', at]));
        for (const kind of SEAT_KINDS) {
          const gaps = allGaps.filter(({ finding }) => seatKindOf(finding) === kind);
          const { ghosts, actors, seats } = sceneOf({ ...input, gaps, allGaps });
          expect(seats).toEqual(whole.seats);
          expect(ghosts.flatMap(({ keys }) => keys).toSorted()).toEqual(
            gaps.map(({ finding }) => finding.key).toSorted(),
          );
          ghosts.forEach(({ keys: [key], at, radius, sign }, i) => {
            // Without room beside all the others, it has one of its own where they are hidden.
            expect(at).toEqual(places.get(sign === '?' ? key : 'more') ?? at);
            for (const other of [...ghosts.slice(i + 1), ...actors])
              expect(Math.hypot(at.x - other.at.x, at.y - other.at.y)).toBeGreaterThanOrEqual(radius + other.radius);
          });
          const back = sceneOf({ ...input, former: sceneOf({ ...input, gaps, allGaps, former: whole }) });
          expect(back.ghosts).toEqual(whole.ghosts);
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each(PICTURE_NAMES)('make way for whoever is dropped on them (%s)', (picture) => {
    const territory = aTerritory(45, 3);
    const input = sceneInputOf(territory, picture, ROOM);
    const [ghost] = sceneOf(input).ghosts;
    const after = sceneOf(withDropped(input, 'a9' as ActorId, ghost!.at));
    const moved = after.ghosts.find(({ keys }) => keys[0] === ghost!.keys[0]);
    expect(Math.hypot(moved!.at.x - ghost!.at.x, moved!.at.y - ghost!.at.y)).toBeGreaterThan(ghost!.radius);
  });

  it('follow on the Carte those beside whom they belong, once these are dropped far away', () => {
    const territory = aTerritory(30, 2);
    const [gap] = gapsOf(territory, 1);
    const candidate = { actor: 'a7' as ActorId, chain: null, reasons: [] };
    const gaps = [{ ...gap!, finding: { ...gap!.finding, candidates: [candidate] } }];
    const input = sceneInputOf(territory, 'free', ROOM, { gaps });
    const before = sceneOf(input);
    const from = before.actors.find(({ id }) => id === 'a7')!.at;
    const near = sceneOf(withDropped(input, 'a7' as ActorId, { x: from.x + 40, y: from.y }));
    expect(near.ghosts[0]!.at).toEqual(before.ghosts[0]!.at);
    const to = { x: from.x > 0 ? -480 : 480, y: from.y > 0 ? -380 : 380 };
    const far = sceneOf(withDropped(input, 'a7' as ActorId, to));
    expect(Math.hypot(far.ghosts[0]!.at.x - to.x, far.ghosts[0]!.at.y - to.y)).toBeLessThan(240);
  });

  it('of a small map sit on no tie of the beneficiary', () => {
    for (const contacts of [4, 6, 8, 10, 12]) {
      const names = Array.from({ length: contacts }, (_, i) => `Jean${'-Marie'.repeat(i % 3)} Petit${i}`);
      const others = names.map((name, i) => [`a${i}`, { name, roles: i % 2 === 0 ? ['witness'] : [] }] as const);
      const map = aMap(
        { her: { name: 'Fatou Diallo', themes: ['eau'] }, ...Object.fromEntries(others) },
        others.map(([id]) => `her-${id}`),
        { info: { beneficiary: 'her' as ActorId } },
      );
      for (const view of [
        { width: 1540, height: 870 },
        { width: 390, height: 640 },
      ]) {
        const { ghosts, actors } = sceneOf(pictureOfMap(map)('circles', view));
        const her = actors.find(({ beneficiary }) => beneficiary)!;
        expect(ghosts.length).toBeGreaterThan(1);
        for (const { at, radius } of ghosts)
          for (const actor of actors) {
            if (actor === her) continue;
            const [x, y] = [actor.at.x - her.at.x, actor.at.y - her.at.y];
            const along = ((at.x - her.at.x) * x + (at.y - her.at.y) * y) / (x * x + y * y);
            const on = Math.min(1, Math.max(0, along));
            expect(Math.hypot(her.at.x + on * x - at.x, her.at.y + on * y - at.y)).toBeGreaterThan(radius);
          }
      }
    }
  });

  it('are where they were on the map when the window is another', () => {
    const territory = aTerritory(45, 5);
    const gaps = gapsOf(territory, 3);
    const input = sceneInputOf(territory, 'circles', ROOM, { gaps });
    const before = sceneOf(input);
    const viewport = { width: 1000, height: 820 };
    const frame = frameFor('circles', input.graph, input.centre, input.places, viewport, input.sectors);
    const after = sceneOf({ ...input, viewport, frame, former: before });
    const stored = (scene: typeof before) => scene.ghosts.map(({ at }) => storedPoint(scene.frame, at));
    stored(before).forEach((place, i) => {
      const now = stored(after)[i]!;
      expect(Math.hypot(now.x - place.x, now.y - place.y)).toBeLessThan(1);
    });
  });

  it('that nowhere had room for its words stays as it is, and places are not gone through again', () => {
    const territory = aTerritory(45, 5);
    let asked = 0;
    const input: GhostsInput = {
      document: territory.document,
      graph: actorGraphOf(territory.document, ALL_VISIBLE),
      gaps: gapsOf(territory, 8),
      allGaps: gapsOf(territory, 8),
      actors: [],
      radius: 10,
      selectedGap: undefined,
      isFading: false,
      moreGaps: (count, isAll) => `${count} questions${isAll ? '' : ' more'}`,
      bounds: { left: -300, right: 300, top: -200, bottom: 200 },
      sizesOf: () => [{ width: 700, height: 20 }],
      spotsFor: () => {
        asked += 1;
        return [{ x: 40, y: 40 }];
      },
      belongs: () => true,
    };
    const { ghosts: before, seats } = ghostMarks(input);
    expect(before).toMatchObject([{ bare: true, at: { x: 40, y: 40 } }]);
    // With none beside it, it says all of them, and not the others.
    expect(before[0]?.question).toBe(`${before[0]?.keys.length} questions`);
    const first = asked;
    const { sign, ...rest } = seats[0]!;
    const former = { ghosts: [], seats: [{ ...rest, sign, at: { x: 80, y: 60 } }] };
    expect(ghostMarks({ ...input, former }).ghosts).toMatchObject([{ bare: true, sign, at: { x: 80, y: 60 } }]);
    expect(asked - first).toBe(first - 1);
    // Now there is room for its words, where it is.
    const few = input.gaps.slice(0, 7);
    const sizesOf = () => [{ width: 60, height: 20 }];
    const [worded] = ghostMarks({ ...input, former, gaps: few, allGaps: few, sizesOf }).ghosts;
    expect(worded).not.toHaveProperty('bare');
  });
});

describe('a seat for which something is under way', () => {
  const isHalf = (ghosts: readonly GhostMark[]) => new Map(ghosts.map(({ keys, underWay }) => [keys[0], underWay]));

  it('is half filled, drawn and explained so; several as one when each of them is', () => {
    const territory = aTerritory(30, 4);
    const gaps = gapsOf(territory, 8);
    const [first] = gaps;
    const drawn = (begun: (index: number) => boolean) =>
      sceneOf(
        sceneInputOf(territory, 'circles', ROOM, {
          gaps: gaps.map((gap, index) => ({ ...gap, underWay: begun(index) })),
          wholeLegend: true,
        }),
      );
    const one = drawn((index) => index === 0);
    expect([...isHalf(one.ghosts)].filter(([, half]) => half)).toEqual([[first!.finding.key, true]]);
    const half = one.ghosts.find(({ underWay }) => underWay)!;
    const fills = (shapes: ReturnType<typeof ghostShapes>) =>
      shapes.flatMap((shape) => (shape.kind === 'path' && shape.fill ? [shape.fill] : []));
    expect(fills(ghostShapes(half, one.theme))).toEqual([one.theme.absenceFill, one.theme.absenceHalf]);
    expect(fills(ghostShapes({ ...half, underWay: false }, one.theme))).toEqual([one.theme.absenceFill]);
    const explained = (scene: typeof one) => scene.legend.flatMap(({ parts }) => parts.map(({ sample }) => sample));
    expect(explained(one)).toContain('underWay');
    expect(explained(drawn(() => false))).not.toContain('underWay');
    const all = drawn(() => true).ghosts;
    expect(all.some(({ keys }) => keys.length > 1)).toBe(true);
    expect(all.every(({ underWay }) => underWay)).toBe(true);
    expect(drawn((index) => index < 7).ghosts.find(({ keys }) => keys.length > 1)?.underWay).toBeUndefined();
  });
});

describe('the tie that is missing between two groups', () => {
  it('is drawn between the two who are nearest, where both have a mark, and explained', () => {
    const territory = aTerritory(30, 4);
    const drawn = (missing?: readonly [ActorId, ActorId]) =>
      sceneOf(sceneInputOf(territory, 'circles', ROOM, { focus: { ...NO_FOCUS, missing }, wholeLegend: true }));
    const [one, other] = drawn().actors.filter(({ beneficiary }) => !beneficiary);
    const scene = drawn([one!.id, other!.id]);
    expect(scene.missing).toEqual([{ a: one!.id, b: other!.id, from: one!.at, to: other!.at }]);
    const line = missingTieShape(scene.missing[0]!, scene.theme);
    expect(sceneShapes(scene)).toContainEqual(line);
    expect(scene.legend.flatMap(({ parts }) => parts.map(({ sample }) => sample))).toContain('missingTie');
    expect(drawn([one!.id, 'nobody' as ActorId]).missing).toEqual([]);
    expect(drawn().missing).toEqual([]);
  });
});
