import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/brand';
import { svgOfPoster } from '../../src/export/svg';
import { type Box, overlaps } from '../../src/picture/geometry/box';
import { type LabelMark, placeLabels } from '../../src/picture/labels/labelPlacement';
import { textWidth } from '../../src/picture/labels/textWidth';
import type { TextShape } from '../../src/picture/marks/shape';
import type { ThemeName } from '../../src/picture/marks/theme';
import { posterOf } from '../../src/picture/paper/poster';
import { PICTURE_NAMES, type PictureName } from '../../src/picture/pictureName';
import type { Scene } from '../../src/picture/scene';
import type { SceneInput } from '../../src/picture/sceneInput';
import { sceneOf } from '../../src/picture/sceneOf';
import { labelFaults } from './labelFaults';
import { HAS_REAL_MAPS, mapsAtHand } from './mapsAtHand';
import { pictureOfMap } from './pictureOfMap';
import { aTerritory, gapsOf } from './territory';

const VIEWS: readonly {
  readonly name: string;
  readonly theme: ThemeName;
  readonly width: number;
  readonly height: number;
}[] = [
  { name: 'desk', theme: 'desk', width: 1220, height: 800 },
  { name: 'small', theme: 'dark', width: 760, height: 560 },
  { name: 'room', theme: 'room', width: 1920, height: 940 },
  { name: 'print', theme: 'print', width: 1060, height: 700 },
];
const ZOOMS = [2, 4];
const RANDOM = [20, 60, 150, 300];
/** The two pictures, and Circles as the desk draws them: beyond sixty actors some are drawn together. */
const CLOSED = { opened: new Set<string>(), recent: new Set<ActorId>() };
const WAYS: readonly { readonly way: string; readonly picture: PictureName; readonly parts: Partial<SceneInput> }[] = [
  { way: 'circles', picture: 'circles', parts: {} },
  { way: 'free', picture: 'free', parts: {} },
  { way: 'circles condensed', picture: 'circles', parts: { condensing: CLOSED } },
];
const CASES = WAYS.flatMap((way) => VIEWS.map((view) => ({ ...way, view })));

const maps = await mapsAtHand();
const pictures = new Map([
  ...[...maps].map(([name, document]) => [name, pictureOfMap(document)] as const),
  ...RANDOM.map((count) => {
    const territory = aTerritory(count, count);
    const make = pictureOfMap(territory.document);
    const gaps = gapsOf(territory, 8);
    return [
      `random map of ${count}`,
      (...[picture, viewport, parts]: Parameters<typeof make>) => make(picture, viewport, { gaps, ...parts }),
    ] as const;
  }),
]);

if (!HAS_REAL_MAPS)
  console.warn('Real maps: ../shared/data is not here, labels are tried on the sample and random maps only.');

const namesOf = (labels: readonly LabelMark[]) => labels.filter(({ kind }) => kind === 'actor');

let groupsInLegends = 0;

describe.each([...pictures])('labels of the %s', (_, make) => {
  it.each(CASES)('$way, $view.name: none over another or a mark, none cut, at any zoom', ({ picture, view, parts }) => {
    const { theme, ...viewport } = view;
    const wholeLegend = theme === 'print';
    const scene = sceneOf(make(picture, viewport, { theme, wholeLegend, ...parts }));
    expect(labelFaults(scene, scene.labels)).toEqual([]);
    for (const zoom of ZOOMS) {
      const labels = placeLabels(scene.labelling, zoom);
      expect(labelFaults(scene, labels)).toEqual([]);
      expect(namesOf(labels).length).toBeGreaterThanOrEqual(namesOf(scene.labels).length);
    }
    const beneficiary = scene.actors.find((mark) => mark.beneficiary);
    const ofBeneficiary = scene.labels.find(({ kind, owner }) => kind === 'actor' && owner === beneficiary?.id);
    // In a room, where no letter is small, a name among a hundred may be cut short.
    const isCrowd = theme === 'room' && scene.actors.length > 100;
    if (beneficiary && !isCrowd) expect(ofBeneficiary?.lines.join(' ')).toMatch(/[^…]$/);
    // A colour that nothing names says nothing.
    const named = new Set(scene.labels.flatMap(({ kind, owner }) => (kind === 'area' ? [owner] : [])));
    const explained = scene.legend.flatMap((entry) => entry.parts.filter(({ sample }) => sample === 'group'));
    const isAlone = view.theme === 'room' || view.theme === 'print';
    const unnamed = scene.areas.filter(({ key, name }) => isAlone && name !== '' && !named.has(key));
    expect(explained.map(({ text }) => text)).toEqual(unnamed.map(({ name }) => name));
    groupsInLegends += explained.length;
    // Every question beside its ghost, and none so small that nobody reads it.
    expect(scene.labels.filter(({ kind }) => kind === 'ghost')).toHaveLength(scene.ghosts.length);
    expect(scene.labels.every(({ size }) => size >= 9)).toBe(true);
    expect(nearGhosts(scene)).toEqual([]);
  });

  it.each(PICTURE_NAMES)('%s, in the room: who is selected and their neighbours in 24 pixels at least', (picture) => {
    const viewport = { width: 1920, height: 940 };
    const plain = sceneOf(make(picture, viewport, { theme: 'room' }));
    for (const selected of twoOf(plain)) {
      const scene = sceneOf(make(picture, viewport, { theme: 'room', focus: { selected: new Set([selected]) } }));
      const near = new Set([
        selected,
        ...scene.ties.flatMap(({ a, b }) => (a === selected ? [b] : b === selected ? [a] : [])),
      ]);
      const written = namesOf(scene.labels).filter(({ owner }) => near.has(owner as ActorId));
      expect(labelFaults(scene, scene.labels)).toEqual([]);
      expect(written.map(({ owner }) => owner)).toContain(selected);
      expect(written.filter(({ size }) => size < 24)).toEqual([]);
    }
  });

  it.each(PICTURE_NAMES)(
    '%s, as it leaves the screen: the same labels, and nothing written over anything',
    (picture) => {
      const scene = sceneOf(make(picture, { width: 1060, height: 700 }, { theme: 'print', wholeLegend: true }));
      const text = {
        title: 'Qui manque autour de Léa\u00A0?',
        question: 'Avec qui coopérer\u00A0?',
        notes: ['Rien de caché.'],
        source: 'Maillon',
      };
      for (const legend of ['below', 'beside'] as const) {
        const poster = posterOf(scene, text, { measure: textWidth, legend });
        const texts = poster.shapes.filter((shape) => shape.kind === 'text');
        const outside = texts
          .filter((shape) => !isAmong(shape, scene))
          .map((shape) => ({ text: shape.text, box: boxOf(shape) }));
        const boxes = [...outside, ...scene.labels.map(({ lines, box }) => ({ text: lines.join(' '), box }))];
        const pairs = boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => overlaps(a.box, b.box))
            .map((b) => `${a.text} / ${b.text}`),
        );
        expect(pairs).toEqual([]);
        const svg = svgOfPoster(poster);
        const escaped = (line: string) =>
          line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
        expect(
          scene.labels.flatMap(({ lines }) => lines).filter((line) => !svg.includes(`>${escaped(line)}<`)),
        ).toEqual([]);
      }
    },
  );
});

describe.each(PICTURE_NAMES)('%s in a small room', (picture) => {
  it('names all contacts of whoever has most of them, as large as 24 pixels on a picture of 1920', () => {
    const make = pictures.get('sample');
    const viewport = { width: 1280, height: 540 };
    const plain = make && sceneOf(make(picture, viewport, { theme: 'room' }));
    const hubs = plain ? hubsOf(plain) : [];
    expect(hubs).toHaveLength(3);
    for (const [hub, contacts] of hubs) {
      const focus = { selected: new Set([hub]) };
      const scene = make && sceneOf(make(picture, viewport, { theme: 'room', focus, former: plain ?? null }));
      if (!scene) continue;
      const near = new Set<string>([hub, ...contacts]);
      const written = namesOf(scene.labels).filter(({ owner }) => near.has(owner));
      expect(written).toHaveLength(near.size);
      expect(written.filter(({ size }) => size < 24 * (1280 / 1920))).toEqual([]);
      expect(labelFaults(scene, scene.labels)).toEqual([]);
    }
  });
});

const crowded = ['quaker', 'dgfip'].flatMap((name) => pictures.get(name) ?? []);

describe.each(PICTURE_NAMES)('%s of a crowded map in a small room', (picture) => {
  it.runIf(crowded.length > 0)(
    'names most contacts of a hub, all as large as on a wide picture of the same wall',
    () => {
      const viewport = { width: 1280, height: 540 };
      for (const make of crowded) {
        const plain = sceneOf(make(picture, viewport, { theme: 'room', condensing: CLOSED }));
        for (const [hub, contacts] of hubsOf(plain)) {
          const parts = {
            theme: 'room',
            condensing: CLOSED,
            focus: { selected: new Set([hub]) },
            former: plain,
          } as const;
          const scene = sceneOf(make(picture, viewport, parts));
          const near = new Set<string>([hub, ...contacts]);
          const written = namesOf(scene.labels).filter(({ owner }) => near.has(owner));
          expect(written.length).toBeGreaterThanOrEqual((picture === 'free' ? 0.9 : 0.65) * near.size);
          expect(written.filter(({ size }) => size < 24 * (1280 / 1920) - 1e-9)).toEqual([]);
          expect(labelFaults(scene, scene.labels)).toEqual([]);
        }
      }
    },
  );
});

/** The three with most lines, and who is at their other ends. */
function hubsOf({ ties }: Scene): [ActorId, ReadonlySet<ActorId>][] {
  const contacts = new Map<ActorId, Set<ActorId>>();
  for (const { a, b } of ties) {
    contacts.set(a, (contacts.get(a) ?? new Set()).add(b));
    contacts.set(b, (contacts.get(b) ?? new Set()).add(a));
  }
  return [...contacts].sort((one, other) => other[1].size - one[1].size).slice(0, 3);
}

/** Pairs of ghosts that nearly touch. */
function nearGhosts({ ghosts }: Scene): string[] {
  return ghosts.flatMap((a, i) =>
    ghosts
      .slice(i + 1)
      .filter((b) => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < a.radius + b.radius + 15)
      .map((b) => `${a.question} / ${b.question}`),
  );
}

/** Whoever has most lines, and somebody else: the last by id. */
function twoOf({ ties, actors }: Scene): ActorId[] {
  const counts = new Map<ActorId, number>();
  for (const { a, b } of ties) for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  const last = actors
    .map(({ id }) => id)
    .toSorted()
    .at(-1);
  return [...(most ? [most[0]] : []), ...(last ? [last] : [])];
}

/** A text that is drawn on the picture, not around it. */
function isAmong({ at }: TextShape, { bounds }: Scene): boolean {
  return at.x >= bounds.left && at.x <= bounds.right && at.y >= bounds.top && at.y <= bounds.bottom;
}

/** Letters without accents above capitals: lines of one text are closer than those. */
function boxOf({ text, at, size, weight, align }: TextShape): Box {
  const width = textWidth(text, size, weight);
  const left = align === 'left' ? at.x : align === 'right' ? at.x - width : at.x - width / 2;
  return { left, right: left + width, top: at.y - 0.75 * size, bottom: at.y + 0.22 * size };
}

it('some group of these maps has its name in the legend: the others were tried', () => {
  expect(groupsInLegends).toBeGreaterThan(0);
});
