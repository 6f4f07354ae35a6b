import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function documentOf(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const result = await readFiles([{ name: 'annuaire.csv', bytes }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  return result.document;
}

async function tiesOf(lines: readonly string[]): Promise<string[]> {
  const { actors, ties } = await documentOf(lines);
  return [...ties.values()].map(({ a, b }) => `${actors.get(a)?.name} – ${actors.get(b)?.name}`);
}

const HEADINGS = 'Structure;Type;Nom;Prénom;Fonction';

it('reads blanks below an organisation as its own, where all that is said of it is blank', async () => {
  const ties = await tiesOf([
    HEADINGS,
    'CCAS de Flers;Commune;PETIT;Rose;Directrice',
    ';;BLANC;Luc;Agent',
    'Foyer rural de Vernes;Association;ROUX;Marie;Présidente',
  ]);
  expect(ties).toContain('Luc BLANC – CCAS de Flers');
});

it('reads one blank below an organisation as its own, where organisations stand first', async () => {
  const one = await tiesOf([
    'Structure;Nom;Prénom;Fonction',
    'CCAS de Flers;PETIT;Rose;Directrice',
    ';BLANC;Luc;Agent',
    'Foyer rural de Vernes;ROUX;Marie;Présidente',
  ]);
  expect(one).toContain('Luc BLANC – CCAS de Flers');
});

it('reads several blanks below a place as of that place', async () => {
  const { actors } = await documentOf([
    'Commune;Nom;Prénom;Structure',
    'Flers;PETIT;Rose;CCAS de Flers',
    ';BLANC;Luc;Amicale du Lac',
    ';NOIR;Jean;Club de judo',
    'Vernes;ROUX;Marie;Foyer rural de Vernes',
  ]);
  expect(Array.from(actors.values(), ({ name, territory }) => [name, territory])).toEqual(
    expect.arrayContaining([
      ['Rose PETIT', 'Flers'],
      ['Luc BLANC', 'Flers'],
      ['Jean NOIR', 'Flers'],
      ['Marie ROUX', 'Vernes'],
    ]),
  );
});

it('ties nobody to whoever stands above them where a blank may say that there is nothing to say', async () => {
  const one = await tiesOf([
    'Commune;Nom;Prénom;Structure',
    'Flers;PETIT;Rose;CCAS de Flers',
    ';BLANC;Luc;',
    'Vernes;ROUX;Marie;Foyer rural de Vernes',
  ]);
  expect(one.some((tie) => tie.startsWith('Luc BLANC'))).toBe(false);
  const repeated = await tiesOf([
    HEADINGS,
    'CCAS de Flers;Commune;PETIT;Rose;Directrice',
    'CCAS de Flers;Commune;NOIR;Jean;Agent',
    ';;BLANC;Luc;Agent',
  ]);
  expect(repeated.some((tie) => tie.startsWith('Luc BLANC'))).toBe(false);
});

it('reads with whom an organisation works where the upper of two heading rows says so, and nobody as employed there', async () => {
  const ties = await tiesOf([
    'QUI;;;PERSONNE CONTACT;;TRAVAILLE DÉJÀ AVEC;',
    'Nom;Commune;Statut;Prénom;Nom;Structure(s);Sujet',
    'Foyer rural de Luzay;Luzay;association;Josiane;PINAULT;Ferme du Bouchet;goûters',
    'Ferme du Bouchet;Luzay;ferme;Cédric;AUMER;Mairie de Mézières;cantine',
    'Mairie de Mézières;Mézières;collectivité;Binta;KEÏTA;;',
  ]);
  expect(ties.toSorted()).toEqual([
    'Binta KEÏTA – Mairie de Mézières',
    'Cédric AUMER – Ferme du Bouchet',
    'Ferme du Bouchet – Mairie de Mézières',
    'Foyer rural de Luzay – Ferme du Bouchet',
    'Josiane PINAULT – Foyer rural de Luzay',
  ]);
});

it.each([
  ['12/03', '04/06'],
  ['12/03/2025', '04/06/2025'],
  ['2025-03-12', '2025-06-04'],
  ['12 mars 2025', '4 juin 2025'],
])('calls meetings as the upper of two heading rows does, beside their day (%s)', async (first, second) => {
  const { actors, meetings } = await documentOf([
    ';;Cotech 1;Cotech 2',
    `Nom;Structure;${first};${second}`,
    'Rose Petit;CCAS de Flers;x;x',
    'Luc Blanc;Amicale du Lac;;x',
    'Marie Roux;Foyer rural de Vernes;x;',
  ]);
  expect(Array.from(meetings.values(), ({ date }) => date ?? '')).toEqual(
    first.includes('2025') ? ['2025-03-12', '2025-06-04'] : ['', ''],
  );
  const whoCame = Array.from(meetings.values(), ({ title, participants }) => [
    title,
    participants.map((id) => actors.get(id)?.name).join(', '),
  ]);
  expect(whoCame).toEqual([
    [`Cotech 1 ${first}`, 'Rose Petit, Marie Roux'],
    [`Cotech 2 ${second}`, 'Rose Petit, Luc Blanc'],
  ]);
});
