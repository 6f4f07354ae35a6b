import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';
import { judgeVariants, type Variant } from './judge/variants';

const SHEETS: readonly Variant[] = [
  {
    file: 'one below the other.csv',
    text: [
      'COMITÉ LOCAL – MEMBRES;;;',
      ';;;',
      'Nom;Prénom;Structure;Courriel',
      'Belkacem;Samira;CUMA de la Sioulette;sb@a.example',
      'Kowalski;Marek;Menuiserie Kowalski;',
      ';;;',
      'PROJETS SOUTENUS;;;',
      'Projet;Porteur;Partenaires;Coût',
      'Cantine paysanne;Mairie de Brézol;CUMA de la Sioulette, Lycée agricole des Combes;12000',
      ';;;',
      'FINANCEURS;;;',
      'Organisme;Contact;Téléphone;',
      'Région Centre;Zahia Belarbi;02 96 00 00 01;',
    ].join('\n'),
    people: ['Samira Belkacem', 'Marek Kowalski', 'Zahia Belarbi'],
    organisations: [
      'CUMA de la Sioulette',
      'Menuiserie Kowalski',
      'Mairie de Brézol',
      'Lycée agricole des Combes',
      'Région Centre',
    ],
    mustTie: [
      ['Samira Belkacem', 'CUMA de la Sioulette'],
      ['Marek Kowalski', 'Menuiserie Kowalski'],
      ['Zahia Belarbi', 'Région Centre'],
      ['Mairie de Brézol', 'CUMA de la Sioulette'],
      ['Mairie de Brézol', 'Lycée agricole des Combes'],
    ],
    mustNotBeActors: ['FINANCEURS', 'PROJETS SOUTENUS', 'Projet', 'Organisme', 'Cantine paysanne', '12000'],
    private: ['sb@a.example', '02 96 00 00 01'],
  },
  {
    file: 'side by side.csv',
    text: [
      'Élus référents;;;;Associations;;',
      'Nom;Commune;Téléphone;;Association;Président;Mail',
      'Inès Da Silva;Brézol;;;Les Roues du Plateau;Ousmane Diallo;od@a.example',
      'Lucas Martin;Vernes;06 39 98 00 01;;Foyer rural de Vernes;Chiara Rossi;',
      ';;;;Grain de sel;Karim Benali;',
    ].join('\n'),
    people: ['Inès Da Silva', 'Lucas Martin', 'Ousmane Diallo', 'Chiara Rossi', 'Karim Benali'],
    organisations: ['Les Roues du Plateau', 'Foyer rural de Vernes', 'Grain de sel'],
    mustTie: [
      ['Ousmane Diallo', 'Les Roues du Plateau'],
      ['Chiara Rossi', 'Foyer rural de Vernes'],
      ['Karim Benali', 'Grain de sel'],
    ],
    mustNotTie: [['Inès Da Silva', 'Les Roues du Plateau']],
    private: ['od@a.example', '06 39 98 00 01'],
  },
  {
    file: 'a blank column within one table.csv',
    text: [
      'Nom;Prénom;;Structure;Commune',
      'Belkacem;Samira;;CUMA de la Sioulette;Brézol',
      'Kowalski;Marek;;Menuiserie Kowalski;Vernes',
    ].join('\n'),
    people: ['Samira Belkacem', 'Marek Kowalski'],
    organisations: ['CUMA de la Sioulette', 'Menuiserie Kowalski'],
    mustTie: [
      ['Samira Belkacem', 'CUMA de la Sioulette'],
      ['Marek Kowalski', 'Menuiserie Kowalski'],
    ],
  },
  {
    file: 'two ends, the word before.csv',
    text: [
      'From organisation,To organisation,Nature of relationship',
      'CUMA de la Sioulette,Mairie de Brézol,funding',
      'Grain de sel,Les Roues du Plateau,referral',
    ].join('\n'),
    kind: 'index',
    organisations: ['CUMA de la Sioulette', 'Mairie de Brézol', 'Grain de sel', 'Les Roues du Plateau'],
    mustTie: [
      ['CUMA de la Sioulette', 'Mairie de Brézol'],
      ['Grain de sel', 'Les Roues du Plateau'],
    ],
    mustNotBeActors: ['funding'],
  },
];

describe('several tables on one sheet', () => {
  judgeVariants(SHEETS);

  it('are called by the titles above them, so that each can be looked at apart', async () => {
    const bytes = new TextEncoder().encode(SHEETS[0]?.text ?? '');
    const read = await readFiles([{ name: 'comite.csv', bytes }], { ...aReadContext(), review: 'always' });
    const tables = read.outcome === 'error' ? [] : (read.tables ?? []);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['COMITÉ LOCAL – MEMBRES', 'PROJETS SOUTENUS', 'FINANCEURS']);
    expect(new Set(tables.map(({ id }) => id)).size).toBe(3);
  });
});
