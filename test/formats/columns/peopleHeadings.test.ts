import { expect, it } from 'vitest';
import { peopleColumnOf } from '../../../src/formats/columns/peopleHeadings';

it.each([
  ['Structure', 'organisation'],
  ['Organisation', 'organisation'],
  ['Person’s organisation', 'organisation'],
  // Of either: each name says for itself what it is.
  ['Structure ou personne', undefined],
  ['Organisation or person', undefined],
  ['Organisation or a person', undefined],
  ['People or organisations', undefined],
])('a column headed “%s” holds %s', (heading, kind) => {
  expect(peopleColumnOf(heading) === 'organisation' ? 'organisation' : undefined).toBe(kind);
});
