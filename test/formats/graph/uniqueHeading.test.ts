import { expect, it } from 'vitest';
import { uniqueHeading } from '../../../src/formats/graph/uniqueHeading';

it('headings of one name get numbers, around those that have one', () => {
  const taken = new Map<string, number>();
  const given = ['a (2)', 'a', 'a', ' ', 'a', '?', 'a (2)'].map((heading) => uniqueHeading(heading, taken));
  expect(given).toEqual(['a (2)', 'a', 'a (3)', '?', 'a (4)', '? (2)', 'a (2) (2)']);
});
