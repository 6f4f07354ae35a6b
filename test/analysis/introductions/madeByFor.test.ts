import { expect, it } from 'vitest';
import { madeByFor } from '../../../src/analysis/introductions/madeByFor';
import type { ActorId } from '../../../src/domain/brand';
import { aMap } from '../../helpers/documents';

const ids = (...names: string[]) => names as ActorId[];
const WITHOUT_ME = aMap({ julie: { name: 'Julie Morel' }, paul: { name: 'Paul Vernet' } });
const WITH_ME = aMap({ julie: { name: 'Julie Morel' }, me: { name: 'Nora Simon', roles: ['officer'] } });

it('an introduction is made through whom the two have in common, else by the officer', () => {
  expect(madeByFor(WITHOUT_ME, ids('julie'))).toBe('julie');
  expect(madeByFor(WITHOUT_ME, ids('paul', 'julie'))).toBe('paul');
  expect(madeByFor(WITHOUT_ME, ids('gone', 'julie'))).toBe('julie');
  expect(madeByFor(WITH_ME, ids('julie'))).toBe('julie');
  expect(madeByFor(WITH_ME, ids('julie', 'me'))).toBe('me');
  expect(madeByFor(WITH_ME)).toBe('me');
  expect(madeByFor(WITHOUT_ME)).toBeUndefined();
});
