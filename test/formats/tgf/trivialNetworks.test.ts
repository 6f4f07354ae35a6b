import { describe, expect, it } from 'vitest';
import { readNetworkText } from '../../helpers/readNetworkText';

const TGF = '1 Léa Morel\n2 CUMA du Val\n3\n#\n1 2 travaille pour\n2 3\n';
const SIF = 'Léa aide Marc\nMarc aide Zoé\nZoé connaît Léa\nSeul\n';
const TABBED =
  'Léa Morel\ttravaille pour\tCUMA du Val\tMairie de Lure\nCUMA du Val\tpp\tMairie de Lure\nMairie de Lure\tpp\tLéa Morel\r\nSeule\n';

describe('the trivial graph format', () => {
  it.each(['carte.tgf', 'carte.txt', 'carte'])(
    'gives ids with their names and ties with their words (%s)',
    async (name) => {
      const { names, ties } = await readNetworkText(TGF, name);
      expect(names).toEqual(['Léa Morel', 'CUMA du Val', '3']);
      expect(ties.map(({ ends, nature }) => [ends, nature])).toEqual([
        ['Léa Morel - CUMA du Val', 'worksFor'],
        ['CUMA du Val - 3', undefined],
      ]);
    },
  );

  it('says a tie with one end, and opens without ties', async () => {
    expect((await readNetworkText('1 Léa\n2 Marc\n#\n1\n', 'a.tgf')).said).toMatchObject([
      { code: 'LINE_IGNORED', row: 4 },
    ]);
    expect((await readNetworkText('1 Léa\n2 Marc\n', 'a.tgf')).names).toEqual(['Léa', 'Marc']);
  });
});

describe('the simple interaction format', () => {
  it.each(['carte.sif', 'carte.txt'])('parted by blanks gives who is tied to whom, and by what (%s)', async (name) => {
    const { names, ties } = await readNetworkText(SIF, name);
    expect(names).toEqual(['Léa', 'Marc', 'Zoé', 'Seul']);
    expect(ties.map(({ ends }) => ends)).toEqual(['Léa - Marc', 'Marc - Zoé', 'Zoé - Léa']);
    expect(ties[2]?.nature).toBe('knows');
  });

  it.each(['carte.sif', 'carte.txt'])('parted by tabs may tie one to many (%s)', async (name) => {
    const { names, ties } = await readNetworkText(TABBED, name);
    expect(names).toEqual(['Léa Morel', 'CUMA du Val', 'Mairie de Lure', 'Seule']);
    expect(ties.map(({ ends }) => ends)).toEqual([
      'Léa Morel - CUMA du Val',
      'Léa Morel - Mairie de Lure',
      'CUMA du Val - Mairie de Lure',
      'Mairie de Lure - Léa Morel',
    ]);
  });
});

describe('what is neither', () => {
  it.each([
    ['a text with titles', '# Réunion\n#\nLéa Morel et Marc Petit ont parlé des haies.\n', 'a.txt'],
    [
      'people, what they do and where',
      'Léa Morel\tmaire\tLure\nMarc Petit\tmaire\tPilat\nZoé Roux\tmaire\tVallon\n',
      'a.txt',
    ],
    ['a table with headings', 'De\tNature\tÀ\nLéa\tconnaît\tMarc\nMarc\tconnaît\tZoé\nZoé\tconnaît\tLéa\n', 'a.tsv'],
    ['names below each other', 'Léa Morel\nMarc Petit\nZoé Roux\n', 'a.txt'],
  ])('%s stays what it is', async (_what, text, name) => {
    const { ties, names } = await readNetworkText(text, name);
    expect(names).not.toContain('maire');
    expect(names).not.toContain('De');
    if (name !== 'a.tsv') expect(ties).toEqual([]);
    else expect(ties.map(({ nature }) => nature)).toEqual(['knows', 'knows', 'knows']);
  });
});
