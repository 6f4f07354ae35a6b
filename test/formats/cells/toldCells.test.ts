import { describe, expect, it } from 'vitest';
import type { ActorId, Day } from '../../../src/domain/brand';
import { toldCell, toldOf } from '../../../src/formats/cells/toldCells';

const named = (name: string) => name as ActorId;
const read = (text: string, ...known: readonly string[]) => toldOf(text, (name) => known.includes(name), named);

describe('whom an offer was told to, in a cell', () => {
  it('is a name, and its day in brackets', () => {
    expect(toldCell('CUMA du Val', '2026-11-20' as Day)).toBe('CUMA du Val (2026-11-20)');
    expect(toldCell('CUMA du Val', undefined)).toBe('CUMA du Val');
  });

  it.each([
    ['CUMA du Val (2026-11-20)', { actor: 'CUMA du Val', on: '2026-11-20' }],
    ['CUMA du Val (20 novembre 2026)', { actor: 'CUMA du Val', on: '2026-11-20' }],
    ['CUMA du Val(11/2026)', { actor: 'CUMA du Val', on: '2026-11' }],
    ['CUMA (du Val)', { actor: 'CUMA (du Val)' }],
    ['Léa (Val) (2026)', { actor: 'Léa (Val)', on: '2026' }],
    ['(2026)', { actor: '(2026)' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps a day that is part of a name', () => {
    expect(read('Promotion (2024)', 'Promotion (2024)')).toEqual({ actor: 'Promotion (2024)' });
    expect(read('Promotion (2024) (2026)', 'Promotion (2024)')).toEqual({ actor: 'Promotion (2024)', on: '2026' });
  });
});
