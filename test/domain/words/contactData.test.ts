import { describe, expect, it } from 'vitest';
import { isPersonalHeading, isRemarkHeading, isStreetAddress } from '../../../src/domain/words/contactData';

describe('where somebody lives', () => {
  it.each([
    '3 square Lyautey',
    '16 bis, rue du Tambour',
    '9 impasse du Moulin, 54000 Nancy',
    'tour Erckmann, 7e étage',
    'Appt 12, 3e étage',
    '14 Mill Lane',
  ])('%s is an address', (text) => expect(isStreetAddress(text)).toBe(true));

  it.each([
    'Place aux jeunes',
    '12 associations',
    'Tour de table',
    'Résidence Les Tilleuls',
    '3 routes, 2 ponts',
    'Vernes',
  ])('%s is none', (text) => expect(isStreetAddress(text)).toBe(false));

  it('is asked in many ways, and the town is not only theirs', () => {
    for (const heading of ['Où habite-t-il / elle ?', 'Où habitez-vous ?', 'Where does she live'])
      expect(isPersonalHeading(heading.replace('live', 'lives')), heading).toBe(true);
    for (const heading of ['Commune où vous habitez', 'Habitants', 'Nombre d’habitants'])
      expect(isPersonalHeading(heading), heading).toBe(false);
  });

  it('remarks are remarks in English too', () => expect(isRemarkHeading('Internal remark')).toBe(true));
});
