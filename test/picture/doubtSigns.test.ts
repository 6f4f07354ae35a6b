import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../src/domain/mapDocument';
import { type Box, boxAround, overlaps } from '../../src/picture/geometry/box';
import { doubtSigns } from '../../src/picture/labels/doubtSigns';
import { placeLabels } from '../../src/picture/labels/labelPlacement';
import { PICTURE_NAMES } from '../../src/picture/pictureName';
import { sceneOf } from '../../src/picture/sceneOf';
import { sceneShapes } from '../../src/picture/sceneShapes';
import { mapsAtHand } from './mapsAtHand';
import { pictureOfMap } from './pictureOfMap';

const VIEWS = [
  { name: 'desk', theme: 'desk', width: 1220, height: 800 },
  { name: 'small', theme: 'desk', width: 760, height: 560 },
  { name: 'print', theme: 'print', width: 1060, height: 700 },
] as const;
const CASES = PICTURE_NAMES.flatMap((picture) => VIEWS.map((view) => ({ picture, ...view })));

/** Every tie of it has still to be verified: the most signs that there can be. */
function inDoubt(document: MapDocument): MapDocument {
  const ties = [...document.ties].map(([id, tie]) => [id, { ...tie, certainty: 'toVerify' as const }] as const);
  return { ...document, ties: new Map(ties) };
}

const sample = (await mapsAtHand()).get('sample');
if (!sample) throw new Error('the sample is not there');
const pictures = [
  { name: 'as it is', make: pictureOfMap(sample) },
  { name: 'with nothing verified', make: pictureOfMap(inDoubt(sample)) },
];

it('are not drawn in front of a room, where they would be specks', () => {
  const scene = sceneOf(pictureOfMap(inDoubt(sample))('circles', { width: 1920, height: 940 }, { theme: 'room' }));
  expect(doubtSigns(scene)).toEqual([]);
});

describe.each(pictures)('"?" on ties to be verified of the sample, $name', ({ make }) => {
  it.each(CASES)('$picture, $name: on their ties, over no mark, no text and no other sign', (view) => {
    const { picture, theme, width, height } = view;
    const scene = sceneOf(make(picture, { width, height }, { theme }));
    for (const labels of [scene.labels, placeLabels(scene.labelling, 2)]) {
      const signs = doubtSigns(scene, labels);
      const doubtful = scene.ties.filter((tie) => tie.toVerify);
      expect(doubtful.length).toBeGreaterThan(0);
      // Some ties are so short, or so hidden by names, that they have no free place.
      expect(signs.length).toBeGreaterThanOrEqual(doubtful.length * 0.6);
      const boxes = signs.map(({ at }) => boxAround(at, 7, 11));
      const taken: Box[] = [
        ...scene.actors.map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius)),
        ...scene.ghosts.map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius)),
        ...labels.map(({ box }) => box),
      ];
      for (const [i, box] of boxes.entries()) {
        expect([...taken, ...boxes.slice(i + 1)].filter((other) => overlaps(box, other))).toEqual([]);
      }
      for (const { tie, at, share } of signs) {
        expect(at.x).toBeCloseTo(tie.from.x + share * (tie.to.x - tie.from.x));
        expect(at.y).toBeCloseTo(tie.from.y + share * (tie.to.y - tie.from.y));
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
      }
    }
  });

  it('are the same in what is exported', () => {
    const scene = sceneOf(make('circles', { width: 1060, height: 700 }, { theme: 'print' }));
    const texts = sceneShapes(scene).flatMap((shape) => (shape.kind === 'text' && shape.text === '?' ? [shape] : []));
    const ofGhosts = scene.ghosts.filter(({ sign }) => sign === '?').length;
    expect(texts).toHaveLength(doubtSigns(scene).length + ofGhosts);
  });
});
