import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TableTruth } from './tableTruth';

/** A table whose truth is known, under the headings and with the marks of the first who wrote it. */
export interface KnownTable {
  readonly truth: Partial<TableTruth> & Pick<TableTruth, 'kind'>;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const ANNUAIRE: KnownTable = {
  truth: {
    kind: 'annuaire',
    people: ['Samira Belkacem', 'Marek Kowalski', 'Rose Petit', 'Ousmane Diallo'],
    organisations: ['CUMA de la Sioulette', 'Menuiserie Kowalski', 'Foyer rural de Vernes', 'Association Grain de sel'],
    mustTie: [
      ['Samira Belkacem', 'CUMA de la Sioulette'],
      ['Marek Kowalski', 'Menuiserie Kowalski'],
      ['Rose Petit', 'Foyer rural de Vernes'],
      ['Ousmane Diallo', 'Association Grain de sel'],
    ],
    themes: ['mobilité', 'énergie', 'filière bois', 'alimentation', 'culture'],
    mustNotBeActors: ['Présidente', 'mobilité', 'Bénévole'],
  },
  headings: ['Nom et prénom', 'Structure', 'Fonction', 'Courriel', 'Téléphone', 'Thèmes'],
  rows: [
    [
      'Samira Belkacem',
      'CUMA de la Sioulette',
      'Présidente',
      's.belkacem@a.example',
      '06 39 98 00 01',
      'mobilité, énergie',
    ],
    ['Marek Kowalski', 'Menuiserie Kowalski', 'Gérant', 'm.k@a.example', '06 39 98 00 02', 'filière bois'],
    ['Rose Petit', 'Foyer rural de Vernes', 'Bénévole', 'rp@a.example', '06 39 98 00 05', 'culture, énergie'],
    ['Ousmane Diallo', 'Association Grain de sel', 'Directeur', 'od@a.example', '06 39 98 00 06', 'alimentation'],
  ],
};

export const KNOWN_TABLES: Readonly<Record<string, KnownTable>> = {
  annuaire: ANNUAIRE,
  coordonnées: { ...ANNUAIRE, truth: { ...ANNUAIRE.truth, private: ['s.belkacem@a.example', '06 39 98 00 02'] } },
  noms: {
    truth: {
      kind: 'annuaire',
      people: ['Samira Belkacem', 'Marek Kowalski'],
      organisations: ['CUMA de la Sioulette', 'Menuiserie Kowalski'],
      mustTie: [
        ['Samira Belkacem', 'CUMA de la Sioulette'],
        ['Marek Kowalski', 'Menuiserie Kowalski'],
      ],
      private: ['s.belkacem@a.example'],
    },
    headings: ['Nom', 'Prénom', 'Structure', 'Courriel'],
    rows: [
      ['BELKACEM', 'Samira', 'CUMA de la Sioulette', 's.belkacem@a.example'],
      ['KOWALSKI', 'Marek', 'Menuiserie Kowalski', 'm.k@a.example'],
    ],
  },
  projets: {
    truth: {
      kind: 'projets',
      organisations: [
        'Les Roues du Plateau',
        'Mairie de Brézol',
        'CUMA de la Sioulette',
        'Foyer rural de Vernes',
        'Lycée agricole des Combes',
        'Le Panier solidaire',
      ],
      mustTie: [
        ['Les Roues du Plateau', 'Mairie de Brézol', 'shared'],
        ['Les Roues du Plateau', 'CUMA de la Sioulette', 'shared'],
        ['Lycée agricole des Combes', 'Le Panier solidaire', 'shared'],
        ['Foyer rural de Vernes', 'Mairie de Brézol', 'shared'],
      ],
      mustNotTie: [['Les Roues du Plateau', 'Le Panier solidaire']],
      mayBe: ['Navette du marché', 'Cantine bio', 'Fête des voisins'],
      themes: ['mobilité', 'alimentation', 'lien social'],
      mustNotBeActors: ['en cours', 'terminé', '2024'],
    },
    headings: ['Projet', 'Porteur', 'Partenaires', 'Thème', 'Statut', 'Année'],
    rows: [
      [
        'Navette du marché',
        'Les Roues du Plateau',
        'Mairie de Brézol, CUMA de la Sioulette',
        'mobilité',
        'en cours',
        '2024',
      ],
      ['Cantine bio', 'Lycée agricole des Combes', 'Le Panier solidaire', 'alimentation', 'terminé', '2023'],
      [
        'Fête des voisins',
        'Foyer rural de Vernes',
        'Mairie de Brézol ; CUMA de la Sioulette',
        'lien social',
        'en cours',
        '2024',
      ],
    ],
  },
  liens: {
    truth: {
      kind: 'liens',
      people: [],
      organisations: [],
      either: ['Samira Belkacem', 'Marek Kowalski', 'Typhaine Le Goff', 'Hervé Leblanc', 'Rose Petit'],
      mustTie: [
        ['Samira Belkacem', 'Marek Kowalski'],
        ['Typhaine Le Goff', 'Hervé Leblanc'],
        ['Marek Kowalski', 'Rose Petit'],
        ['Samira Belkacem', 'Hervé Leblanc'],
      ],
      mustNotTie: [['Samira Belkacem', 'Typhaine Le Goff']],
      mustNotBeActors: ['amitié', 'travail', 'fort', 'moyen'],
    },
    headings: ['De', 'À', 'Nature du lien', 'Force'],
    rows: [
      ['Samira Belkacem', 'Marek Kowalski', 'travail', '3'],
      ['Typhaine Le Goff', 'Hervé Leblanc', 'amitié', '2'],
      ['Marek Kowalski', 'Rose Petit', 'travail', '1'],
      ['Samira Belkacem', 'Hervé Leblanc', 'amitié', '3'],
    ],
  },
  formulaire: {
    truth: {
      kind: 'formulaire',
      people: ['Samira Belkacem', 'Marek Kowalski', 'Typhaine Le Goff', 'Hervé Leblanc', 'Rose Petit'],
      organisations: ['CUMA de la Sioulette', 'Menuiserie Kowalski', 'Les Roues du Plateau'],
      mustTie: [
        ['Samira Belkacem', 'Typhaine Le Goff'],
        ['Samira Belkacem', 'Hervé Leblanc'],
        ['Marek Kowalski', 'Samira Belkacem'],
        ['Typhaine Le Goff', 'Rose Petit'],
        ['Samira Belkacem', 'CUMA de la Sioulette'],
      ],
      mustNotTie: [['Marek Kowalski', 'Rose Petit']],
      private: ['sb@a.example'],
      mustNotBeActors: ['oui'],
    },
    headings: ['Horodateur', 'Adresse e-mail', 'Votre nom', 'Votre structure', 'Avec qui travaillez-vous ?'],
    rows: [
      [
        '02/01/2025 09:10:22',
        'sb@a.example',
        'Samira Belkacem',
        'CUMA de la Sioulette',
        'Typhaine Le Goff, Hervé Leblanc',
      ],
      ['02/01/2025 10:10:22', 'mk@a.example', 'Marek Kowalski', 'Menuiserie Kowalski', 'Samira Belkacem'],
      [
        '03/01/2025 09:10:22',
        'tlg@a.example',
        'Typhaine Le Goff',
        'Les Roues du Plateau',
        'Rose Petit et Samira Belkacem',
      ],
    ],
  },
  présences: {
    truth: {
      kind: 'presences',
      people: ['Jean-Baptiste Faure', 'Hervé Leblanc', 'Typhaine Le Goff', 'Rose Petit'],
      organisations: ['Mairie de Brézol', 'Mairie de Saint-Ours', 'Les Roues du Plateau', 'Foyer rural de Vernes'],
      mustTie: [
        ['Jean-Baptiste Faure', 'Mairie de Brézol'],
        ['Jean-Baptiste Faure', 'Rose Petit', 'shared'],
        ['Rose Petit', 'Foyer rural de Vernes'],
      ],
      mustNotTie: [['Hervé Leblanc', 'Typhaine Le Goff']],
      mustNotBeActors: ['X', 'P', 'A', 'oui', 'non', '1', '0', 'présent', 'absent'],
    },
    headings: ['Nom et prénom', 'Structure', '14/01/2025', '11/03/2025', '20/05/2025'],
    rows: [
      ['Jean-Baptiste Faure', 'Mairie de Brézol', 'X', '', 'X'],
      ['Hervé Leblanc', 'Mairie de Saint-Ours', '', 'X', ''],
      ['Typhaine Le Goff', 'Les Roues du Plateau', 'X', '', ''],
      ['Rose Petit', 'Foyer rural de Vernes', 'X', '', 'X'],
    ],
  },
  émargement: {
    truth: {
      kind: 'emargement',
      people: ['Samira Belkacem', 'Marek Kowalski', 'Rose Petit'],
      organisations: ['CUMA de la Sioulette', 'Menuiserie Kowalski', 'Foyer rural de Vernes'],
      mustTie: [
        ['Samira Belkacem', 'CUMA de la Sioulette'],
        ['Samira Belkacem', 'Marek Kowalski', 'shared'],
      ],
      mustNotBeActors: ['Total'],
      private: ['sb@a.example'],
    },
    headings: ['Nom', 'Prénom', 'Structure', 'Courriel', 'Signature'],
    rows: [
      ['Belkacem', 'Samira', 'CUMA de la Sioulette', 'sb@a.example', ''],
      ['Kowalski', 'Marek', 'Menuiserie Kowalski', 'mk@a.example', ''],
      ['Petit', 'Rose', 'Foyer rural de Vernes', 'rp@a.example', ''],
    ],
  },
  participations: {
    truth: {
      kind: 'participations',
      organisations: ['Les Roues du Plateau', 'Mairie de Brézol', 'Lycée agricole des Combes', 'Bio d’Ombrance'],
      mustTie: [
        ['Les Roues du Plateau', 'Mairie de Brézol', 'shared'],
        ['Lycée agricole des Combes', 'Bio d’Ombrance', 'shared'],
        ['Mairie de Brézol', 'Lycée agricole des Combes', 'shared'],
      ],
      mustNotTie: [['Les Roues du Plateau', 'Bio d’Ombrance']],
      mayBe: ['Navette du marché', 'Cantine bio', 'Fête des voisins'],
      mustNotBeActors: ['Chef de file', 'Partenaire', '12000'],
    },
    headings: ['Projet', 'Partenaire', 'Rôle', 'Montant'],
    rows: [
      ['Navette du marché', 'Les Roues du Plateau', 'Chef de file', '12000'],
      ['Navette du marché', 'Mairie de Brézol', 'Partenaire', '3000'],
      ['Cantine bio', 'Lycée agricole des Combes', 'Chef de file', '8000'],
      ['Cantine bio', 'Bio d’Ombrance', 'Partenaire', '2000'],
      ['Fête des voisins', 'Mairie de Brézol', 'Chef de file', '500'],
      ['Fête des voisins', 'Lycée agricole des Combes', 'Partenaire', '200'],
    ],
  },
};

/** With nothing more to be there. */
export function wholeTruth(file: string, truth: KnownTable['truth']): TableTruth {
  return {
    file,
    opens: 'unasked',
    people: [],
    organisations: [],
    mustTie: [],
    mustNotBeActors: [],
    themes: [],
    private: [],
    sameName: [],
    ...truth,
  };
}

export interface OtherWords {
  /** Of `KNOWN_TABLES`. */
  readonly table: string;
  /** The heading in whose place each stands, or what all of them are. */
  readonly what: string;
  readonly words: readonly string[];
}

/** What other people write in the place of a heading, of the marks, or above: `otherWords.txt`. */
export function otherWords(): readonly OtherWords[] {
  const text = readFileSync(resolve(import.meta.dirname, 'otherWords.txt'), 'utf8');
  return text
    .split('=== ')
    .slice(1)
    .map((section) => {
      const [head = '', ...lines] = section.trimEnd().split('\n');
      const [table = '', what = ''] = head.split(': ');
      return { table, what, words: lines.flatMap((line) => line.split(' ¦ ')) };
    });
}
