import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

const named = async (text: string) => {
  const read = await readFiles(
    [{ name: 'cr.txt', bytes: new TextEncoder().encode(`Compte rendu de la rencontre\n\n${text}\n`) }],
    aReadContext(),
  );
  return read.outcome === 'error' ? [] : [...read.document.actors.values()].map(({ name }) => name);
};

it.each([
  ['Nous avons entendu le COTECH Natura 2000, qui valide le bilan.', 'COTECH Natura 2000'],
  ['Nous avons entendu le collectif Zone 5 sur ses locaux.', 'Collectif Zone 5'],
])('a number that a name ends with is part of it: %s', async (text, name) => {
  expect(await named(text)).toContain(name);
});

it.each([
  ['Nous avons entendu le CCAS de Brézol 12 mars au matin.', 'CCAS de Brézol'],
  ['Venez à la mairie de Brézol 3 rue du Pont.', 'Mairie de Brézol'],
  ['Nous avons reçu du lycée Jean-Moulin 25 jeunes.', 'Lycée Jean-Moulin'],
])('a number that counts or dates what follows is none: %s', async (text, name) => {
  expect(await named(text)).toContain(name);
});
