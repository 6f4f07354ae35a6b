import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';
import { readTable } from '../../helpers/readTable';

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

const read = (...lines: readonly string[]) => readTable('liens.csv', ...lines);

const WITH_EMPLOYERS = [
  'Association Arts Vivants – Nina Halloran',
  'Bashir Osman – CCAS de Tulle',
  'Bashir Osman – Nina Halloran',
  'Edith Lowry – Mairie de Tulle',
  'Edith Lowry – Nina Halloran',
];

describe('introductions noted a line each', () => {
  it('ties whoever is introduced to the house, where nobody is named in it', async () => {
    const { ties, codes } = await read(
      "Le;J'ai présenté;de chez;à;de chez;pour moi",
      '12/02/24;Nina Halloran;Association Arts Vivants;Bashir Osman;CCAS de Tulle;',
      '29/02/24;Edith Lowry;Mairie de Tulle;;CUMA du Val;un peu froid',
      '05/03/24;Edith Lowry;Mairie de Tulle;Nina Halloran;Association Arts Vivants;',
      '09/03/24;Bashir Osman;CCAS de Tulle;Edith Lowry;Mairie de Tulle;',
    );
    expect(ties).toEqual([
      'Association Arts Vivants – Nina Halloran',
      'Bashir Osman – CCAS de Tulle',
      'Bashir Osman – Edith Lowry',
      'Bashir Osman – Nina Halloran',
      'CUMA du Val – Edith Lowry',
      'Edith Lowry – Mairie de Tulle',
      'Edith Lowry – Nina Halloran',
    ]);
    expect(codes).toContain('READ_AS_PAIRS');
  });
});

describe('a log of calls', () => {
  it('ties whoever called to whom they reached, and these to their house', async () => {
    const { ties, codes } = await read(
      'Le;Appelant·e;Personne jointe;Sa structure;Moyen',
      'MARS;;;;',
      '12/03/24;Nina Halloran;Bashir Osman;CCAS de Tulle;téléphone',
      '14/03/24;Nina Halloran;;CUMA du Val;visite',
      '20/03/24;Edith Lowry;Bashir Osman;CCAS de Tulle;téléphone',
    );
    expect(ties).toEqual([
      'Bashir Osman – CCAS de Tulle',
      'Bashir Osman – Edith Lowry',
      'Bashir Osman – Nina Halloran',
      'CUMA du Val – Nina Halloran',
    ]);
    expect(codes).toContain('READ_AS_PAIRS');
  });
});

describe('people down, organisations across, with what each is there', () => {
  it('ties each cell that says something', async () => {
    const { ties, codes } = await read(
      'Personne;CUMA du Val;Association Arts Vivants;Mairie de Tulle',
      'Nina Halloran;;présidente;',
      'Bashir Osman;CA;;élu',
      'Edith Lowry;;;',
    );
    expect(ties).toEqual([
      'Association Arts Vivants – Nina Halloran',
      'Bashir Osman – CUMA du Val',
      'Bashir Osman – Mairie de Tulle',
    ]);
    expect(codes).toEqual(['READ_AS_POSTS']);
  });

  it('leaves what is said of amounts or answers to others', async () => {
    const amounts = await read(
      'Personne;CUMA du Val;Association Arts Vivants',
      'Nina Halloran;120 €;30 €',
      'Bashir Osman;50 €;10 €',
    );
    expect(amounts.codes).not.toContain('READ_AS_POSTS');
  });
});

describe('who knows whom, with where each works', () => {
  it.each([
    'Personne 1;Structure 1;Personne 2;Structure 2',
    'De;Structure (de);À;Structure (à)',
    'Personne présentée;Sa structure;Présentée à;Structure',
    'Source;Employeur source;Cible;Employeur cible',
  ])('by turns: %s', async (headings) => {
    const { ties, codes } = await read(
      headings,
      'Nina Halloran;Association Arts Vivants;Bashir Osman;CCAS de Tulle',
      'Edith Lowry;Mairie de Tulle;Nina Halloran;Association Arts Vivants',
    );
    expect(ties).toEqual(WITH_EMPLOYERS);
    expect(codes).toEqual(['READ_AS_PAIRS']);
  });

  it('the two first, then where they work and what they are, by their letters', async () => {
    const { ties, profiles } = await read(
      'Personne A;Personne B;Structure A;Structure B;Fonction A;Fonction B',
      'Nina Halloran;Bashir Osman;Association Arts Vivants;CCAS de Tulle;comédienne;régisseur',
      'Edith Lowry;Nina Halloran;Mairie de Tulle;Association Arts Vivants;secrétaire;comédienne',
    );
    expect(ties).toEqual(WITH_EMPLOYERS);
    expect(profiles).toContainEqual(['Bashir Osman', 'régisseur']);
    expect(profiles).toContainEqual(['Nina Halloran', 'comédienne']);
  });

  it('with the house of each in brackets, an organisation alone being no person', async () => {
    const { ties, actors } = await read(
      'Introduced;To;About',
      'Aisha Khan (Eden Food Hub);Rob Fenwick (Tarn House Farm);veg boxes',
      'Aisha Khan (Eden Food Hub);Cumbria Van Share;deliveries',
      'Rob Fenwick (Tarn House Farm);Lukasz Nowak (Brampton Repair Café);tool repairs',
    );
    expect(ties).toEqual([
      'Aisha Khan – Cumbria Van Share',
      'Aisha Khan – Eden Food Hub',
      'Aisha Khan – Rob Fenwick',
      'Brampton Repair Café – Lukasz Nowak',
      'Lukasz Nowak – Rob Fenwick',
      'Rob Fenwick – Tarn House Farm',
    ]);
    expect(actors).toContain('Cumbria Van Share (unknown)');
  });

  it('two organisations and whom to ask in each: these are tied', async () => {
    const { ties } = await read(
      'Structure A;Contact A;Structure B;Contact B',
      'Association Arts Vivants;Nina Halloran;CCAS de Tulle;Bashir Osman',
      'Mairie de Tulle;Edith Lowry;Association Arts Vivants;Nina Halloran',
    );
    expect(ties).toEqual([
      'Association Arts Vivants – CCAS de Tulle',
      'Association Arts Vivants – Mairie de Tulle',
      'Association Arts Vivants – Nina Halloran',
      'Bashir Osman – CCAS de Tulle',
      'Edith Lowry – Mairie de Tulle',
    ]);
  });
});

it('takes an organisation for that of whom its heading names', async () => {
  const { ties } = await read(
    'Mentor;Mentoré;Entreprise du mentor;Entreprise du mentoré',
    'Nina Halloran;Bashir Osman;Association Arts Vivants;CCAS de Tulle',
    'Marie Roux;Edith Lowry;Foyer rural de Vernes;Mairie de Tulle',
  );
  expect(ties).toEqual([
    'Association Arts Vivants – Nina Halloran',
    'Bashir Osman – CCAS de Tulle',
    'Bashir Osman – Nina Halloran',
    'Edith Lowry – Mairie de Tulle',
    'Edith Lowry – Marie Roux',
    'Foyer rural de Vernes – Marie Roux',
  ]);
});
