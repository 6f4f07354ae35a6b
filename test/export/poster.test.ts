import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgOfPoster } from '../../src/export/svg';
import { frameFor } from '../../src/picture/frameFor';
import type { Size } from '../../src/picture/geometry/box';
import { textWidth } from '../../src/picture/labels/textWidth';
import { PAPERS, paperSize, posterRoom } from '../../src/picture/paper/paper';
import { type Poster, posterOn } from '../../src/picture/paper/poster';
import type { PosterText } from '../../src/picture/paper/posterText';
import type { PictureName } from '../../src/picture/pictureName';
import { sceneOf } from '../../src/picture/sceneOf';
import { aTerritory, placesOf, ROOM, sceneInputOf, WORDS } from '../picture/territory';

const TEXT: PosterText = {
  title: 'Haut-Vallon',
  question: 'Qui manque autour de Léa ?',
  finality: 'Pourquoi coopérer : pour que les bourgs restent reliés',
  sentence: 'Qui pourrait témoigner sur « mobilité » devant des élu·es ?',
  notes: ['Masqués : les liens informels.'],
  source: 'Carte « Haut-Vallon », 30 acteurs et 60 liens. Faite avec Maillon le 24 novembre 2026.',
};

function aPoster(size: Size, picture: PictureName = 'circles', count = 30, text = TEXT): Poster {
  const territory = aTerritory(count, 1);
  const places = placesOf(territory, picture, ROOM);
  return posterOn(
    size,
    () => text,
    textWidth,
    (viewport) => {
      const input = sceneInputOf(territory, picture, viewport, { places, theme: 'print', wholeLegend: true });
      return sceneOf({
        ...input,
        frame: frameFor(picture, input.graph, input.centre, places, viewport, input.sectors),
      });
    },
  );
}

const textsOf = ({ shapes }: Poster) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const a4 = (orientation: 'landscape' | 'portrait') => paperSize({ name: 'a4', orientation });

describe('a poster', () => {
  it.each(['landscape', 'portrait'] as const)('says everything around the picture, %s', (orientation) => {
    const written = textsOf(aPoster(a4(orientation)))
      .map(({ text }) => text)
      .join(' ');
    for (const text of [TEXT.title, TEXT.question, TEXT.finality, TEXT.sentence, ...TEXT.notes, TEXT.source])
      expect(written).toContain(text);
  });

  it('says nothing that nobody wrote', () => {
    const bare = { title: 'Carte', notes: [], source: 'Faite avec Maillon.' };
    const written = textsOf(aPoster(a4('landscape'), 'free', 20, bare)).map(({ text }) => text);
    expect(written).not.toContain('');
    expect(written).not.toContain('undefined');
  });

  it('has the proportions of its paper and nothing outside of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500, max: 1800 }),
        fc.integer({ min: 500, max: 1800 }),
        fc.constantFrom<PictureName>('circles', 'free'),
        fc.integer({ min: 2, max: 60 }),
        (width, height, picture, count) => {
          const poster = aPoster({ width, height }, picture, count);
          const { left, right, top, bottom } = poster.box;
          expect((right - left) / (bottom - top)).toBeCloseTo(width / height, 5);
          for (const { text, at, size, weight, align } of textsOf(poster)) {
            const wide = textWidth(text, size, weight);
            const start = at.x - (align === 'left' ? 0 : align === 'right' ? wide : wide / 2);
            expect(start, text).toBeGreaterThanOrEqual(left);
            expect(start + wide, text).toBeLessThanOrEqual(right);
            expect(at.y - size, text).toBeGreaterThanOrEqual(top);
            expect(at.y, text).toBeLessThanOrEqual(bottom);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('explains every letter and sign that is drawn, not six of them', () => {
    const plain = aTerritory(45, 1);
    const funder = [...plain.document.actors.values()][3]!;
    const actors = new Map([
      ...plain.document.actors,
      [funder.id, { ...funder, roles: [{ role: 'funder' as const }] }],
    ]);
    const territory = { ...plain, document: { ...plain.document, actors } };
    const roleLetter: typeof WORDS.roleLetter = (role) => (role === 'funder' ? '€' : WORDS.roleLetter(role));
    const input = sceneInputOf(territory, 'circles', ROOM, { wholeLegend: true, words: { ...WORDS, roleLetter } });
    const scene = sceneOf(input);
    const explained = scene.legend.flatMap(({ parts }) => parts.flatMap(({ letter }) => letter ?? []));
    const drawn = new Set(scene.actors.flatMap(({ badges }) => badges.map(({ letter }) => letter)));
    expect(drawn).toContain('€');
    expect(new Set(explained)).toEqual(drawn);
    const samples = scene.legend.flatMap(({ parts }) => parts.map(({ sample }) => sample));
    expect(samples).toEqual(expect.arrayContaining(['absence', 'formal', 'broker', 'fragile', 'notAsked', 'toVerify']));
    const projected = sceneInputOf(territory, 'circles', ROOM, { theme: 'room', words: { ...WORDS, roleLetter } });
    expect(sceneOf(projected).legend.length).toBeLessThan(scene.legend.length);
  });

  it('has its legend beside on a wide sheet, below on a high one', () => {
    const legendOf = (poster: Poster) => textsOf(poster).filter(({ text }) => text === 'quelqu’un manque ici');
    const [wide, high] = [a4('landscape'), a4('portrait')].map((size) => aPoster(size));
    const [besides] = legendOf(wide!);
    const [below] = legendOf(high!);
    expect(besides!.at.x).toBeGreaterThan((wide!.box.left + wide!.box.right) / 2);
    expect(below!.at.y).toBeGreaterThan(high!.box.bottom - (high!.box.bottom - high!.box.top) / 3);
  });

  it('draws a larger sheet larger', () => {
    const [small, large] = PAPERS.map((name) => posterRoom({ name, orientation: 'landscape' }));
    expect(large!.width / small!.width).toBeLessThan(Math.SQRT2);
    expect(large!.width / small!.width).toBeGreaterThan(1);
  });

  it('is described for those who do not see it', () => {
    const svg = svgOfPoster(aPoster(a4('landscape')));
    expect(svg).toMatch(/role="img" aria-labelledby="picture-title picture-description"/);
    expect(svg).toContain('<title id="picture-title">Haut-Vallon</title>');
    expect(svg).toMatch(
      /<desc id="picture-description">Qui manque[^<]*30 acteurs[^<]*Qui pourrait témoigner[^<]*<\/desc>/,
    );
  });
});
