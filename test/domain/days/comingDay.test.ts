import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/brand';
import { comingDay } from '../../../src/domain/days/comingDay';
import { readDay } from '../../../src/ui/fields/readDay';

/** A Tuesday. */
const TODAY = '2026-12-01' as Day;

describe('a day to come, said without its year', () => {
  it.each([
    ['8 décembre', '2026-12-08'],
    ['le 8 déc.', '2026-12-08'],
    ['avant le 1er février', '2027-02-01'],
    ['mardi 8 décembre', '2026-12-08'],
    ['8/12', '2026-12-08'],
    ['1 décembre', '2026-12-01'],
    ['30 novembre', '2027-11-30'],
    ['29 février', '2028-02-29'],
    ['December 8', '2026-12-08'],
    ['8th of December', '2026-12-08'],
    ['by 3 March', '2027-03-03'],
    ['demain', '2026-12-02'],
    ['la semaine prochaine', '2026-12-08'],
    ['next week', '2026-12-08'],
    ['lundi', '2026-12-07'],
    ['mardi prochain', '2026-12-08'],
    ['next Monday', '2026-12-07'],
    ['dans 2 semaines', '2026-12-15'],
    ['in a month', '2027-01-01'],
    ['d’ici 3 mois', '2027-03-01'],
  ])('%s is %s', (text, day) => expect(comingDay(text, TODAY)).toBe(day));

  it.each(['31/02', '32 décembre', '8 brumaire', 'hier', 'bientôt', '', 'décembre', '8 décembre 9'])(
    '%s is none',
    (text) => expect(comingDay(text, TODAY)).toBeUndefined(),
  );

  it('a month after the 31st is the last of a shorter one', () => {
    expect(comingDay('dans un mois', '2027-01-31' as Day)).toBe('2027-02-28');
  });
});

describe('a field for days', () => {
  it('knows months by name, and days without a year only where they are to come', () => {
    expect(readDay('8 décembre 2026')).toBe('2026-12-08');
    expect(readDay('March 2025')).toBe('2025-03');
    expect(readDay('31 février 2026')).toBeUndefined();
    expect(readDay('8 décembre')).toBeUndefined();
    expect(readDay('8 décembre', TODAY)).toBe('2026-12-08');
    expect(readDay('15/03/2024', TODAY)).toBe('2024-03-15');
  });
});
