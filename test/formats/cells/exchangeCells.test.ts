import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/brand';
import type { Exchange } from '../../../src/domain/exchange';
import { exchangeCell, exchangeOf } from '../../../src/formats/cells/exchangeCells';

const one: Exchange = { on: '2026-06-03' as Day, by: 'visit', about: ['missions'] };

describe('an exchange in a cell', () => {
  it('is written with its day first, and read in both languages', () => {
    expect(exchangeCell(one, 'fr')).toBe('2026-06-03 (visite, missions échangées)');
    expect(exchangeCell(one, 'en')).toBe('2026-06-03 (visit, missions exchanged)');
    expect(exchangeCell({ about: ['support'] }, 'fr')).toBe('(appui présenté)');
  });

  it.each<[string, Exchange | undefined]>([
    ['2026-06-03 (visit, missions exchanged)', one],
    ['3 juin 2026 (visite, missions)', one],
    ['06/2026', { on: '2026-06' as Day, about: [] }],
    ['03/06/2026 (coup de fil)', { on: '2026-06-03' as Day, by: 'call', about: [] }],
    ['(appui présenté)', { about: ['support'] }],
    ['chez Anne', undefined],
    ['2026-06-03 (chez Anne)', undefined],
    ['()', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(exchangeOf(text)).toEqual(expected);
  });
});
