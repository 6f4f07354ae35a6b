import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/brand';
import { newTie, type Tie } from '../../src/domain/tie';
import { THEMES } from '../../src/picture/marks/theme';
import { AGE_OPACITY, TO_VERIFY_OPACITY, tieLine } from '../../src/picture/sceneShapes';
import { tieAge } from '../../src/picture/ties/tieAge';

const TODAY = '2026-11-29' as Day;
const tie = (said: Partial<Tie>): Tie => ({ ...newTie('t' as never, 'a' as never, 'b' as never), ...said });
const age = (...days: (string | undefined)[]) =>
  tieAge(
    days.map((day) => tie(day === undefined ? {} : { lastExchange: day as Day })),
    TODAY,
  );

describe('ties pale as they age', () => {
  it('from six months on, more from a year and a half on; a month or a year is taken at its end', () => {
    expect(age('2026-05-29')).toBeUndefined();
    expect(age('2026-05-28')).toBe('ageing');
    expect(age('2026-05')).toBeUndefined();
    expect(age('2025-05-29')).toBe('ageing');
    expect(age('2025-05-28')).toBe('old');
    expect(age('2025')).toBe('ageing');
    expect(age('2024')).toBe('old');
  });

  it('by the last of all that two have, exchanges too; of an unknown day nothing is said', () => {
    expect(age(undefined)).toBeUndefined();
    expect(age('2020', '2026-11-01')).toBeUndefined();
    expect(
      tieAge([tie({ lastExchange: '2020' as Day, exchanges: [{ on: '2026-02-01' as Day, about: [] }] })], TODAY),
    ).toBe('ageing');
  });

  it('as pale as the paler of both where it is to be verified too, and never in a chain', () => {
    const mark = {
      formal: true,
      toVerify: true,
      width: 2,
      chain: false,
      selected: false,
      faded: false,
    } as never as Parameters<typeof tieLine>[0];
    expect(tieLine({ ...mark, age: 'ageing' }, THEMES.desk).opacity).toBe(TO_VERIFY_OPACITY);
    expect(tieLine({ ...mark, age: 'old' }, THEMES.desk).opacity).toBe(AGE_OPACITY.old);
    expect(tieLine({ ...mark, toVerify: false, age: 'ageing' }, THEMES.desk).opacity).toBe(AGE_OPACITY.ageing);
    expect(tieLine({ ...mark, chain: true, age: 'old' }, THEMES.desk)).not.toHaveProperty('opacity');
  });
});
