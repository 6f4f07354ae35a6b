import { describe, expect, it } from 'vitest';
import { endsLoosely } from '../../src/domain/words/looseEnds';
import { withFirmEnds } from '../../src/picture/labels/lineEnds';
import { textWidth } from '../../src/picture/labels/textWidth';
import { wrapped } from '../../src/picture/labels/wrapped';

describe('the end of a line', () => {
  it('is loose after a word that belongs to the next one, in both languages', () => {
    expect(['Maison du', 'Ligue de la', 'Syndicat à', 'Bois &', 'House of the', 'Et'].map(endsLoosely)).toEqual(
      Array(6).fill(true),
    );
    expect(['Maison', 'du logement', 'Val-de', 'Radio Delà'].map(endsLoosely)).toEqual(Array(4).fill(false));
  });

  it('loses such words to the line below where they fit there, all of them or none', () => {
    const fitsIn = (letters: number) => (line: string) => line.length <= letters;
    expect(withFirmEnds(['Maison de la', 'forêt'], fitsIn(12))).toEqual(['Maison', 'de la forêt']);
    expect(withFirmEnds(['Maison de la', 'forêt'], fitsIn(10))).toEqual(['Maison de la', 'forêt']);
    expect(withFirmEnds(['de la', 'forêt'], fitsIn(20))).toEqual(['de la', 'forêt']);
    expect(withFirmEnds(['Pays de', 'Brenne et de', 'la forêt'], fitsIn(14))).toEqual([
      'Pays',
      'de Brenne',
      'et de la forêt',
    ]);
  });

  it('is looked at in texts that are measured too, which have as many lines', () => {
    const text = 'Autour de La lutte contre l’artificialisation des sols et pour la sobriété foncière';
    for (const width of [120, 160, 200, 260]) {
      const lines = wrapped(text, width, 13, 400, textWidth);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines.filter((one) => one.includes(' '))) {
        expect(textWidth(line, 13, 400)).toBeLessThanOrEqual(width);
      }
    }
  });
});
