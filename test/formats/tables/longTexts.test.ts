import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

const LONG = 'très long '.repeat(101).trim();

it.each([
  ['a name in a list of people', `Prénom;Nom;Structure\nLéa;Morel ${LONG};CUMA du Val\n`, [['Nom', 2]]],
  ['a name alone', `Nom;Type\n${LONG};Structure\n`, [['Nom', 2]]],
  [
    'an organisation and a post',
    `Nom;Fonction;Structure\nLéa Morel;${LONG};${LONG}\n`,
    [
      ['Fonction', 2],
      ['Structure', 2],
    ],
  ],
  ['a remark, which may be longer', `Nom;Notes\nLéa Morel;${LONG}\n`, []],
])('too long is told of once for each cell: %s', async (_, text, told) => {
  const result = await readFiles([{ name: 'acteurs.csv', bytes: new TextEncoder().encode(text) }], aReadContext());
  const long = result.messages.filter(({ code }) => code === 'LONG_TEXT');
  expect(long.map(({ column, row }) => [column, row])).toEqual(told);
});
