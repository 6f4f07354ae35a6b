import { expect, it } from 'vitest';
import { readNetworkText } from '../../helpers/readNetworkText';

it.each([
  ['pandas', ',source,target\n0,Ana,Bob\n1,Bob,Eve\n'],
  ['R', '"","from","to"\n"1","Ana","Bob"\n"2","Bob","Eve"\n'],
])('what %s counts lines by is no column of theirs', async (_, text) => {
  const { said, ties } = await readNetworkText(text, 'liens.csv');
  expect(said).toEqual([]);
  expect(ties).toEqual([
    { ends: 'Ana > Bob', attributes: {} },
    { ends: 'Bob > Eve', attributes: {} },
  ]);
});

it('a column without heading that says something stays', async () => {
  const { ties } = await readNetworkText(',source,target\n5,Ana,Bob\n1,Bob,Eve\n', 'liens.csv');
  expect(ties.map(({ attributes }) => attributes)).toEqual([{ A: '5' }, { A: '1' }]);
});
