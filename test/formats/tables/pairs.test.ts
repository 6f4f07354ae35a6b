import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

it('keeps what is personal with whom a line names first, and with no tie', async () => {
  const table = [
    'Candidat;Date de naissance;Structure d’accueil;Tuteur;Mission',
    'Enzo Fabiani;12/03/2006;Unis-Cité Gard;Hamid Zitouni;Animation',
    'Coralie Mbaye;02/11/2004;MJC de Vauvert;Sylviane Roque;Médiation',
  ].join('\n');
  const result = await readFiles([{ name: 'candidats.csv', bytes: new TextEncoder().encode(table) }], aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  const { actors, ties } = result.document;
  const said = [...actors.values()].map(({ name, attributes }) => [name, ...attributes.flat()]);
  expect(said).toContainEqual(['Enzo Fabiani', 'Date de naissance', '12/03/2006']);
  expect(said).toContainEqual(['Hamid Zitouni']);
  const attributes = [...ties.values()].flatMap((tie) => tie.attributes);
  expect(attributes).toContainEqual(['Mission', 'Animation']);
  expect(attributes.flat()).not.toContain('Date de naissance');
});
