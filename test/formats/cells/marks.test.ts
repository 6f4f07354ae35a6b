import { expect, it } from 'vitest';
import { isCross, isNo, isYes } from '../../../src/formats/cells/marks';
import { isAbsent, isPresent } from '../../../src/formats/recipes/attendance';

it.each(['x', 'X', '✓', '•', 'oui', 'Y', 'vrai', '1', 'présente', 'en visio'])(
  '"%s" says that somebody was there',
  (mark) => {
    expect([isPresent(mark), isAbsent(mark)]).toEqual([true, false]);
  },
);

it.each(['', 'non', 'N', 'faux', '0', '✗', 'excusée', '–'])('"%s" says that they were not', (mark) => {
  expect([isPresent(mark), isAbsent(mark)]).toEqual([false, true]);
});

it('a cross, yes and no are three things; a cross is a yes too', () => {
  const said = (mark: string) => [isCross(mark), isYes(mark), isNo(mark)];
  expect(said('x')).toEqual([true, true, false]);
  expect(said('●')).toEqual([true, false, false]);
  expect(said('Oui')).toEqual([false, true, false]);
  expect(said('Non')).toEqual([false, false, true]);
  expect(said('CUMA')).toEqual([false, false, false]);
});
