import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

const TEXT = [
  'Collectivité;Contact 1;Fonction 1;Mail 1;Contact 2;Fonction 2;Mail 2;Tél 2',
  'Mairie de Lalinde;Éric Massy;DGS;e.massy@a.example;Simon Pouget;Secrétaire;s.pouget@a.example;06 39 98 59 01',
  'CC des Bastides;Valérie Chanteloup;Présidente;;;;;',
].join('\n');

it('gives each of several contacts on a line the post, the address and the number that are theirs', async () => {
  const bytes = new TextEncoder().encode(TEXT);
  const read = await readFiles([{ name: 'contacts.csv', bytes }], aReadContext());
  if (read.outcome === 'error') throw new Error('refused');
  const { actors, privates } = read.document;
  const called = (name: string) => [...actors.values()].find((actor) => actor.name === name);
  const notesOf = (name: string) => [...privates].find(([id]) => id === called(name)?.id)?.[1];
  expect(called('Éric Massy')).toMatchObject({ profile: 'DGS', attributes: [] });
  expect(notesOf('Éric Massy')).toEqual({ email: 'e.massy@a.example' });
  expect(called('Simon Pouget')).toMatchObject({ profile: 'Secrétaire', attributes: [] });
  expect(notesOf('Simon Pouget')).toEqual({ email: 's.pouget@a.example', phone: '06 39 98 59 01' });
});
