import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/formats/cells/dayCell';

describe('a day as it is written', () => {
  it.each([
    ['29/02/2024', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['29/02/2400', '2400-02-29'],
    ['28/02/1900', '1900-02-28'],
    ['29/02/1900', undefined],
    ['29/02/2023', undefined],
    ['31/04/2024', undefined],
    ['30/04/2024', '2024-04-30'],
    ['31/12/2024', '2024-12-31'],
    ['00/12/2024', undefined],
    ['12/13/2024', undefined],
    ['13/2024', undefined],
    ['3/2024', '2024-03'],
    ['31/3/24', '2024-03-31'],
    ['3/24', undefined],
    ['1er mars 2024', '2024-03-01'],
    ['March 2024', '2024-03'],
    ['2024-03-31T23:59:59Z', '2024-03-31'],
    ['2024', '2024'],
  ])('%s is %s', (written, day) => {
    expect(dayOf(written)).toBe(day);
  });
});
