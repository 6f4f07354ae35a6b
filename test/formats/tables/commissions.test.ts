import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function mapOf(...lines: string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const result = await readFiles([{ name: 'elus.csv', bytes }], aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  const { actors, ties, meetings } = result.document;
  const told = [...ties.values()].map(
    ({ a, b, nature }) => `${actors.get(a)?.name} – ${actors.get(b)?.name}: ${nature}`,
  );
  return { told, meetings: meetings.size };
}

it('a column for each commission says who is a member of it, and is no meeting', async () => {
  const map = await mapOf(
    'Conseiller;Commission eau;Commission voirie;Commission jeunesse',
    'Armand Ridel;x;;',
    'Corinne Lhommet;;x;x',
  );
  expect(map).toEqual({
    told: [
      'Armand Ridel – Commission eau: memberOf',
      'Corinne Lhommet – Commission voirie: memberOf',
      'Corinne Lhommet – Commission jeunesse: memberOf',
    ],
    meetings: 0,
  });
});

it('beside where people work it is no meeting either: what has a cross is what they are of', async () => {
  const map = await mapOf(
    'Nom;Structure;Commission eau;Commission voirie',
    'Armand Ridel;Mairie de Vire;x;',
    'Corinne Lhommet;CUMA Entente;x;x',
  );
  expect(map).toEqual({
    told: [
      'Armand Ridel – Mairie de Vire: worksFor',
      'Armand Ridel – Commission eau: memberOf',
      'Corinne Lhommet – CUMA Entente: worksFor',
      'Corinne Lhommet – Commission eau: memberOf',
      'Corinne Lhommet – Commission voirie: memberOf',
    ],
    meetings: 0,
  });
});

it('whoever is named beside a commission is a member of it, once for all commissions', async () => {
  const map = await mapOf(
    'Commission;Vice-présidente;Membres',
    'Commission eau;Corinne Lhommet;Armand Ridel, Jean Petit',
    'Commission voirie;Rose Morel;Armand Ridel',
  );
  expect(map.told).toEqual([
    'Corinne Lhommet – Commission eau: memberOf',
    'Rose Morel – Commission voirie: memberOf',
    'Armand Ridel – Commission eau: memberOf',
    'Jean Petit – Commission eau: memberOf',
    'Armand Ridel – Commission voirie: memberOf',
  ]);
});
