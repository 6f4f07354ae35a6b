import { describe, expect, it } from 'vitest';
import { readTable } from '../../helpers/readTable';

describe('members of whom some are people and others organisations', () => {
  it('names whoever has a first name, and the organisation with who speaks for it', async () => {
    const { actors, ties } = await readTable(
      'membres.csv',
      'N°;NOM ou raison sociale;Prénom;Rep. légal;Commune',
      '1;AURIOL;Bernard;;Verrac',
      '2;Commune de Verrac;;Céline ROUMÉGOUX;Verrac',
      '3;GAEC des Peyrous;;Abel FONTVIEILLE;Montferrier',
      '4;Foyer rural de Verrac;;;Verrac',
    );
    expect(actors).toEqual([
      'Abel FONTVIEILLE (person)',
      'Bernard AURIOL (person)',
      'Commune de Verrac (structure)',
      'Céline ROUMÉGOUX (person)',
      'Foyer rural de Verrac (structure)',
      'GAEC des Peyrous (structure)',
    ]);
    expect(ties).toEqual(['Abel FONTVIEILLE – GAEC des Peyrous', 'Commune de Verrac – Céline ROUMÉGOUX']);
  });

  it('does so where nobody speaks for any', async () => {
    const { actors, ties } = await readTable(
      'membres.csv',
      'Nom / raison sociale;Prénom;Commune',
      'AURIOL;Bernard;Verrac',
      'Commune de Verrac;;Verrac',
      'GAEC des Peyrous;;Montferrier',
      'DIAKITÉ;Hawa;Verrac',
    );
    expect(actors).toEqual([
      'Bernard AURIOL (person)',
      'Commune de Verrac (structure)',
      'GAEC des Peyrous (structure)',
      'Hawa DIAKITÉ (person)',
    ]);
    expect(ties).toEqual([]);
  });

  it('tells people from organisations by who speaks for these, where names are whole', async () => {
    const { actors, ties } = await readTable(
      'membres.csv',
      'N°;Adhérent;Voix titulaire;Cotisation',
      '101;Commune de Mesnil-Vert;Jeanne OLLIVAULT;150 €',
      '102;CUMA de la Haie Fleurie;Céline DROUET;50 €',
      '103;Honorine BIDAULT;;10 €',
    );
    expect(actors).toEqual([
      'CUMA de la Haie Fleurie (structure)',
      'Commune de Mesnil-Vert (structure)',
      'Céline DROUET (person)',
      'Honorine BIDAULT (person)',
      'Jeanne OLLIVAULT (person)',
    ]);
    expect(ties).toEqual(['CUMA de la Haie Fleurie – Céline DROUET', 'Commune de Mesnil-Vert – Jeanne OLLIVAULT']);
  });
});

it('where a house is, said before who is to be asked there, is where it is', async () => {
  const { places } = await readTable(
    'structures.csv',
    'Structure;Commune;Contact',
    'Mairie de Vernes;Vernes;Anne Roux',
    'CUMA du Val;Brézol;Paul Durand',
    'CUMA du Val;Saint-Ours;Luc Petit',
  );
  expect(places).toEqual([
    ['Luc Petit', 'Saint-Ours'],
    ['Mairie de Vernes', 'Vernes'],
    ['CUMA du Val', 'Brézol'],
  ]);
  const people = await readTable('gens.csv', 'Nom;Structure;Commune', 'Anne Roux;Mairie de Vernes;Brézol');
  expect(people.places).toEqual([['Anne Roux', 'Brézol']]);
});
