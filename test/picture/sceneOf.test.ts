import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/brand';
import { scenePoint, storedPoint } from '../../src/picture/frame';
import { isInside, overlaps } from '../../src/picture/geometry/box';
import { THEMES } from '../../src/picture/marks/theme';
import { PICTURE_NAMES } from '../../src/picture/pictureName';
import type { Scene } from '../../src/picture/scene';
import { sceneOf } from '../../src/picture/sceneOf';
import { aScene, aTerritory, gapsOf, ROOM, SMALL, sceneInputOf } from './territory';

const MAPS = PICTURE_NAMES.flatMap((picture) =>
  [15, 45, 120].flatMap((count) =>
    [ROOM, SMALL].flatMap((view) => [1, 2].map((seed) => ({ picture, count, view, seed }))),
  ),
);

function overlappingMarks({ actors, ghosts }: Scene): string[] {
  const discs = [
    ...actors.map(({ name, at, radius }) => ({ name, at, radius })),
    ...ghosts.map(({ question, at, radius }) => ({ name: question, at, radius })),
  ];
  return discs.flatMap((a, i) =>
    discs
      .slice(i + 1)
      .filter((b) => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < a.radius + b.radius)
      .map((b) => `${a.name} / ${b.name}`),
  );
}

describe.each(MAPS)('a $picture picture of $count actors at $view.width × $view.height, map $seed', (map) => {
  const scene = aScene(map.count, map.seed, map.picture, map.view);

  it('has no two labels that overlap', () => {
    const pairs = scene.labels.flatMap((a, i) => scene.labels.slice(i + 1).filter((b) => overlaps(a.box, b.box)));
    expect(pairs).toEqual([]);
  });

  it('cuts no label and covers no mark with one', () => {
    expect(scene.labels.filter((label) => !isInside(label.box, scene.bounds))).toEqual([]);
    const covered = scene.labels.filter((label) =>
      scene.labelling.obstacles.some((obstacle) => overlaps(label.box, obstacle.box)),
    );
    expect(covered).toEqual([]);
  });

  it('has no two marks that overlap, ghosts included', () => {
    expect(overlappingMarks(scene)).toEqual([]);
  });

  it('draws every actor inside the view', () => {
    const view = {
      left: -map.view.width / 2,
      right: map.view.width / 2,
      top: -map.view.height / 2,
      bottom: map.view.height / 2,
    };
    expect(scene.actors).toHaveLength(map.count);
    expect(
      scene.actors.filter(({ at }) => !isInside({ left: at.x, right: at.x, top: at.y, bottom: at.y }, view)),
    ).toEqual([]);
  });

  it('writes the question of every ghost, inside the view', () => {
    expect(scene.ghosts).toHaveLength(5);
    const questions = scene.labels.filter((label) => label.kind === 'ghost');
    // A small view of very many actors has no room for all of them: the mark stays, the question shows when it is pointed at.
    expect(questions.length).toBeGreaterThanOrEqual(map.count > 100 && map.view === SMALL ? 3 : 5);
    expect(
      scene.ghosts.every(({ at }) => Math.abs(at.x) < map.view.width / 2 && Math.abs(at.y) < map.view.height / 2),
    ).toBe(true);
  });
});

describe('a scene', () => {
  it.each(PICTURE_NAMES)('is the same for the same input, whatever the order of the rows (%s)', (picture) => {
    const territory = aTerritory(45, 4);
    const turned = {
      ...territory,
      document: {
        ...territory.document,
        actors: new Map([...territory.document.actors].reverse()),
        ties: new Map([...territory.document.ties].reverse()),
      },
    };
    const gaps = gapsOf(territory, 5);
    const one = sceneOf(sceneInputOf(territory, picture, ROOM, { gaps }));
    const other = sceneOf(sceneInputOf(turned, picture, ROOM, { gaps }));
    expect(JSON.stringify(other) === JSON.stringify(one)).toBe(true);
  });

  it.each(PICTURE_NAMES)('shows nearly every name of a map of 45 actors in a large view (%s)', (picture) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { labels } = aScene(45, seed, picture, ROOM);
      expect(labels.filter((label) => label.kind === 'actor').length).toBeGreaterThanOrEqual(30);
    }
  });

  it('names the beneficiary, who is selected and their contacts before others', () => {
    const focus = { selected: new Set(['a7'] as ActorId[]) };
    const scene = aScene(120, 1, 'circles', SMALL, { focus });
    const named = new Set(scene.labels.map((label) => label.owner));
    expect(named.has('a0')).toBe(true);
    expect(named.has('a7')).toBe(true);
    expect(scene.actors.find((actor) => actor.id === 'a7')?.selected).toBe(true);
  });

  it('draws the names that matter in the room in at least 24 pixels, on a picture of 1920', () => {
    const focus = { selected: new Set(['a3'] as ActorId[]) };
    const { labels } = aScene(45, 2, 'circles', { width: 1920, height: 900 }, { focus, theme: 'room' });
    expect(labels.find((label) => label.owner === 'a3')?.size).toBeGreaterThanOrEqual(24);
  });

  it('draws a chain thick and pales the rest', () => {
    const territory = aTerritory(45, 1);
    const chain = ['a0', 'a1'] as ActorId[];
    const scene = sceneOf(sceneInputOf(territory, 'circles', ROOM, { focus: { selected: new Set(), chain } }));
    expect(scene.ties.filter((tie) => tie.chain).map((tie) => [tie.a, tie.b].sort())).toEqual([chain]);
    expect(scene.actors.filter((actor) => !actor.faded).map((actor) => actor.id)).toEqual(
      expect.arrayContaining(chain),
    );
    expect(scene.actors.filter((actor) => !actor.faded)).toHaveLength(2);
    const [theirs, others] = [true, false].map((isTheirs) =>
      scene.labels.filter(({ kind, owner }) => kind === 'actor' && chain.includes(owner as ActorId) === isTheirs),
    );
    expect(theirs?.map(({ colour }) => colour)).toEqual([THEMES.desk.ink, THEMES.desk.ink]);
    expect(new Set(others?.map(({ colour }) => colour))).toEqual(new Set([THEMES.desk.quietInk]));
  });

  it('draws six ghosts at most, the last standing for the others', () => {
    const territory = aTerritory(45, 1);
    const scene = sceneOf(sceneInputOf(territory, 'circles', ROOM, { gaps: gapsOf(territory, 8) }));
    expect(scene.ghosts).toHaveLength(6);
    expect(scene.ghosts.at(-1)).toMatchObject({ sign: '+3' });
    expect(scene.ghosts.flatMap((ghost) => ghost.keys)).toHaveLength(8);
  });

  it('puts the ghost of a gap with a candidate in the sector of the candidate', () => {
    const territory = aTerritory(45, 1);
    const [gap] = gapsOf(territory, 1);
    const sector = territory.sectors.find((one) => one.members.includes('a9' as ActorId))!;
    const candidate = { actor: 'a9' as ActorId, chain: ['a0', 'a1', 'a9'] as ActorId[], reasons: [] };
    const gaps = [{ ...gap!, finding: { ...gap!.finding, candidates: [candidate] } }];
    const scene = sceneOf(sceneInputOf(territory, 'circles', ROOM, { gaps }));
    const ghost = scene.ghosts[0]!;
    const middle = scenePoint(scene.frame, { x: 0, y: 0 });
    const angle = (at: { x: number; y: number }) =>
      Math.atan2((at.y - middle.y) / scene.frame.scaleY, (at.x - middle.x) / scene.frame.scaleX);
    const away = (a: number, b: number) => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));
    const onRings = scene.actors.filter(
      (actor) => !actor.beneficiary && Math.hypot((actor.at.y - middle.y) / scene.frame.scaleY, 0) < 600,
    );
    const nearest = [...onRings].sort(
      (a, b) => away(angle(a.at), angle(ghost.at)) - away(angle(b.at), angle(ghost.at)),
    )[0]!;
    expect(sector.members).toContain(nearest.id);
  });

  it('never draws a tie known not to exist, and one line for each pair', () => {
    const territory = aTerritory(15, 1);
    const [first] = territory.document.ties.values();
    const ties = new Map(territory.document.ties);
    for (const [id, tie] of ties) {
      const isPair = [tie.a, tie.b].sort().join() === [first!.a, first!.b].sort().join();
      if (isPair) ties.set(id, { ...tie, certainty: 'absent' });
    }
    const document = { ...territory.document, ties };
    const scene = sceneOf(sceneInputOf({ ...territory, document }, 'circles', ROOM));
    const drawn = scene.ties.map((tie) => [tie.a, tie.b].sort().join());
    expect(drawn).not.toContain([first!.a, first!.b].sort().join());
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('draws those whom a file put nearer than marks are wide as two that one can see', () => {
    const territory = aTerritory(15, 1);
    const input = sceneInputOf(territory, 'free', ROOM);
    const [a, b] = [...input.places.keys()].filter((id) => id !== territory.centre);
    const [whole] = sceneOf(input).actors.filter(({ id }) => id === a);
    // A mark's radius apart, by the scale at which the others are drawn.
    const beside = input.places.get(a!)!;
    const scale = Math.abs(scenePoint(input.frame, { x: 1, y: 0 }).x - scenePoint(input.frame, { x: 0, y: 0 }).x);
    const near = new Map(input.places).set(b!, { x: beside.x + whole!.radius / scale, y: beside.y });
    const scene = sceneOf({ ...input, places: near });
    expect(overlappingMarks(scene)).toEqual([]);
    const [one, other] = [a, b].map((id) => scene.actors.find((mark) => mark.id === id)!);
    expect(one!.radius).toBeLessThan(whole!.radius);
    expect(Math.min(one!.radius, other!.radius)).toBeGreaterThanOrEqual(5);
  });

  it('explains every sign at a desk, at most six kinds in front of a room, and none that is not there', () => {
    const { legend, actors, ties } = aScene(45, 1, 'circles', ROOM);
    expect(aScene(45, 1, 'circles', ROOM, { theme: 'room' }).legend.length).toBeLessThanOrEqual(6);
    const parts = legend.flatMap((entry) => entry.parts);
    const letters = new Set(actors.flatMap(({ badges }) => badges.map(({ letter }) => letter)));
    expect(new Set(parts.flatMap(({ letter }) => letter ?? []))).toEqual(letters);
    const explained = new Set(parts.map(({ sample }) => sample));
    expect(explained.has('fragile')).toBe(actors.some(({ fragile }) => fragile));
    expect(explained.has('notAsked')).toBe(actors.some(({ notAsked }) => notAsked));
    expect(explained.has('toVerify')).toBe(ties.some(({ toVerify }) => toVerify));
    expect(explained.has('closer')).toBe(new Set(ties.map(({ width }) => width)).size > 1);
    expect(legend[0]?.parts[0]?.sample).toBe('absence');
    const bare = aScene(15, 1, 'circles', ROOM, { gaps: [], brokers: new Set(), fragile: new Set() }).legend;
    const samples = bare.flatMap((entry) => entry.parts.map((part) => part.sample));
    expect(samples).not.toContain('absence');
    expect(samples).not.toContain('broker');
    expect(aScene(0, 1, 'free', ROOM, { gaps: [] }).legend).toEqual([]);
  });

  it.each([300, 2000])('of %i actors is still made', (count) => {
    const scene = aScene(count, 1, 'circles', ROOM);
    expect(scene.actors).toHaveLength(count);
    expect(scene.actors.every(({ at }) => Number.isFinite(at.x) && Number.isFinite(at.y))).toBe(true);
  });
});

describe.each(MAPS)(
  'the beneficiary in a $picture picture of $count actors at $view.width × $view.height, map $seed',
  (map) => {
    it('is always named', () => {
      const scene = aScene(map.count, map.seed, map.picture, map.view);
      const beneficiary = scene.actors.find((mark) => mark.beneficiary);
      expect(beneficiary).toBeDefined();
      expect(scene.labels.some(({ kind, owner }) => kind === 'actor' && owner === beneficiary?.id)).toBe(true);
    });
  },
);

it.each([
  ['left', { x: -900, y: 0 }],
  ['right', { x: 900, y: 0 }],
  ['top', { x: 0, y: -700 }],
  ['bottom', { x: 0, y: 700 }],
] as const)('reaches as far as whoever is outside the view, %s', (side, at) => {
  const input = sceneInputOf(aTerritory(15, 1), 'free', ROOM);
  const [id] = [...input.places.keys()].slice(-1);
  if (id === undefined) throw new Error('the territory has nobody');
  const scene = sceneOf({ ...input, places: new Map(input.places).set(id, storedPoint(input.frame, at)) });
  const mark = scene.actors.find((one) => one.id === id);
  expect(mark && isInside({ left: mark.at.x, right: mark.at.x, top: mark.at.y, bottom: mark.at.y }, scene.bounds)).toBe(
    true,
  );
  expect(Math.abs(scene.bounds[side])).toBeGreaterThan(Math.abs(at.x + at.y));
});
