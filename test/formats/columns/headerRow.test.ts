import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

const TEXT =
  'Annuaire des partenaires;;\nMis à jour en mai;;\nQui;Où;Quoi\nLéa Morel;CUMA du Val;mobilité\nLuc Blanc;La Forge;bois\n';
const ID = ['annuaire.csv', '', 'headerRow'].join('\u001F');

async function read(row?: number, text = TEXT) {
  const answers = new Map(row === undefined ? [] : [[ID, row] as const]);
  const files = [{ name: 'annuaire.csv', bytes: new TextEncoder().encode(text) }];
  const result = await readFiles(files, { ...aReadContext(answers), review: 'always' });
  const [table] = result.tables ?? [];
  if (!table?.top) throw new Error('no table to look at');
  return { ...table, top: table.top };
}

it('the first lines come with the row that holds the headings, each with something below it', async () => {
  const { top } = await read();
  expect(top.id).toBe(ID);
  expect(top.lines.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
});

it('whichever row is chosen holds the headings; what stands above it is not read', async () => {
  const third = await read(3);
  expect([third.headings, third.rowCount, third.top.headerRow]).toEqual([['Qui', 'Où', 'Quoi'], 2, 3]);
  const fourth = await read(4);
  expect([fourth.headings[0], fourth.rowCount, fourth.top.headerRow]).toEqual(['Léa Morel', 1, 4]);
});

it('no row may hold them: the first is data too; of a row that is not there nothing is said', async () => {
  const none = await read(0);
  expect([none.hasHeader, none.rowCount, none.top.headerRow]).toEqual([false, 5, 0]);
  expect((await read(9)).headings).toEqual((await read()).headings);
  expect((await read(5)).headings).toEqual((await read()).headings);
});

it('words that head columns elsewhere make no headings of a line: one alone, or two of no table', async () => {
  for (const text of [
    'Rubrique;Contenu\nBudget;à voir\nActeur;à définir\nSalle;au bord du lac\n',
    'Besoin;Réponse\nmobilité;covoiturage\nDate;Lieu\nlogement;foyer\n',
  ]) {
    const { headings, top } = await read(undefined, text);
    expect([headings.join(';'), top.headerRow]).toEqual([text.split('\n')[0], 1]);
  }
});
