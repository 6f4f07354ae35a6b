import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

const named = async (...lines: string[]) => {
  const text = ['Compte rendu du 3 mars', '', ...lines].join('\n');
  const read = await readFiles([{ name: 'cr.txt', bytes: new TextEncoder().encode(text) }], aReadContext());
  return read.outcome === 'error' ? [] : [...read.document.actors.values()].map(({ name }) => name);
};

it('a word of its own after a dash is where somebody works, as it is of the others', async () => {
  const names = await named(
    'Présents :',
    'Samira Belkacem – CUMA de la Sioulette',
    'Marek Kowalski – Foyer rural de Vernes',
    'Ousmane Diallo – Wimoov',
  );
  expect(names).toContain('Wimoov');
});

it('and may be a town where nobody else says of which organisation they are', async () => {
  const names = await named(
    'Présents :',
    'Samira Belkacem – Brézol',
    'Marek Kowalski – Foyer rural de Vernes',
    'Ousmane Diallo – Vernes',
  );
  expect(names).not.toContain('Vernes');
  expect(names).not.toContain('Brézol');
});

it('points of an agenda name nobody, and lists of those who are named do', async () => {
  expect(await named('- Community fridge: two sites have been found.', '- Date of next meeting: 7 April')).toEqual([]);
  expect(await named('- Foyer rural de Vernes : Samira Belkacem', '- CUMA de la Sioulette : Marek Kowalski')).toContain(
    'Foyer rural de Vernes',
  );
});
