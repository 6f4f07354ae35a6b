import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { judged } from './judge/judged';
import { judgeVariants, type Variant } from './judge/variants';

const COUNCIL = ['Josiane Le Goff', 'Marek Kowalski', 'Samira Belkacem'];

/** What councils, assemblies and registers publish, read wrongly when real files of theirs were first tried: invented likenesses. */
const PUBLISHED: readonly Variant[] = [
  {
    file: 'one line for each who was there.csv',
    kind: 'presences',
    text: [
      'date,heure,élu',
      '2024-03-28,20:30,Josiane Le Goff',
      '2024-03-28,20:30,Marek Kowalski',
      '2024-04-25,19:30,Josiane Le Goff',
      '2024-04-25,19:30,Samira Belkacem',
      '2024-05-30,19:30,Marek Kowalski',
      '2024-05-30,19:30,Samira Belkacem',
    ].join('\n'),
    people: COUNCIL,
    mustTie: [
      ['Josiane Le Goff', 'Marek Kowalski', 'shared'],
      ['Josiane Le Goff', 'Samira Belkacem', 'shared'],
    ],
    mustNotBeActors: ['20:30', '19:30'],
  },
  {
    file: 'one line for each councillor and each day.csv',
    kind: 'presences',
    text: [
      'date;nom;present;pouvoir;secretaire',
      '2024-03-02;Josiane Le Goff;1;;0',
      '2024-03-02;Marek Kowalski;1;;1',
      '2024-03-02;Samira Belkacem;0;Marek Kowalski;0',
      '2024-04-13;Josiane Le Goff;1;;0',
      '2024-04-13;Marek Kowalski;1;;0',
      '2024-04-13;Samira Belkacem;0;;0',
    ].join('\n'),
    people: COUNCIL,
    mustTie: [['Josiane Le Goff', 'Marek Kowalski', 'shared']],
    mustNotTie: [['Josiane Le Goff', 'Samira Belkacem']],
    mustNotBeActors: ['0', '1'],
  },
  {
    file: 'grants by number of the register.csv',
    kind: 'subventions',
    text: [
      " Nom attributaire* ; Identification de l'attributaire* ;Date de convention*; Nom du bénéficiaire* ; Identification du bénéficiaire* ; Objet de la convention ; Montant total de la subvention* ",
      'SDP - MISSION EGALITE;12000000000023;2024-05-10;EMMAUS OMBRANCE;13579000000043;Fête du quartier;4500',
      'SDP - MISSION EGALITE;12000000000023;2024-08-30;CHEZ MARTIN;11223000000034;Repas partagés;5000',
    ].join('\n'),
    organisations: ['SDP - MISSION EGALITE', 'EMMAUS OMBRANCE', 'CHEZ MARTIN'],
    mustTie: [
      ['SDP - MISSION EGALITE', 'EMMAUS OMBRANCE'],
      ['SDP - MISSION EGALITE', 'CHEZ MARTIN'],
    ],
    mustNotBeActors: ['12000000000023'],
  },
  {
    file: 'grants below lines whose merged cells repeat their text.csv',
    kind: 'subventions',
    text: [
      'Liste des subventions;;;;',
      'Mise à jour 03/10/2024;Mise à jour 03/10/2024;;Du 01/01/2024 au 30/06/2024;',
      ';;;;',
      "Nom de l'attribuant;N° SIRET;NOM Bénéficiaire;Objet de la subvention;Montant total",
      'Région Ombrance;81532000000016;FOYER DE VERNES;Fonctionnement;3000',
      'Région Ombrance;81532000000024;CHEZ MARTIN;Travaux;500',
    ].join('\n'),
    organisations: ['Région Ombrance', 'FOYER DE VERNES', 'CHEZ MARTIN'],
    mustTie: [
      ['Région Ombrance', 'FOYER DE VERNES'],
      ['Région Ombrance', 'CHEZ MARTIN'],
    ],
    mustNotBeActors: ['Mise à jour 03/10/2024', "Nom de l'attribuant"],
  },
  {
    file: 'payments whose id counts the lines.csv',
    kind: 'subventions',
    text: [
      'ID;NUM_MANDAT;OBJET_MANDAT;MONTANT;NOM;TYPE_IMMATRICULATION;IMMATRICULATION',
      '5670111;526;Subvention annuelle;105;Foyer de Vernes;SIRET;10000000000001',
      '5670211;289;Subvention annuelle;132;Amis du lac;SIRET;40000000000004',
      '1580009;440;Acompte;1000;Foyer de Vernes;SIRET;10000000000001',
    ].join('\n'),
    organisations: ['Foyer de Vernes', 'Amis du lac'],
    mustNotBeActors: ['SIRET', '526'],
  },
  {
    file: 'councillors of a borough.csv',
    text: [
      'Name,Party,Ward,Telephone,Email,Page',
      'Councillor Samira Belkacem,Independent,Northgate,07700 900136,s.b@borough.example,https://borough.example/1',
      'Councillor Marek Kowalski,Residents,Southgate,07700 900137,m.k@borough.example,https://borough.example/2',
    ].join('\n'),
    people: ['Samira Belkacem', 'Marek Kowalski'],
    mustNotBeActors: ['Councillor'],
    private: ['07700 900136', 's.b@borough.example', '07700 900137'],
  },
  {
    file: 'places of one name in several towns.csv',
    text: [
      'nom;structure_porteuse;nature_juridique;type_lieu;adresse_rue;adresse_code_postal;adresse_commune;contact_telephone;contact_email',
      'Bibliothèque;;Collectivité territoriale;Bibliothèque;le village;04000;Brézol;;',
      'Bibliothèque;;Collectivité territoriale;Bibliothèque;rue du four;04170;Vernes;;biblio@vernes.example',
      'Bibliothèque;;Collectivité territoriale;Bibliothèque;place Haute;04120;Aubiac;04 92 00 00 36;',
      'Lumen;Centre culturel de Brézol;Collectivité territoriale;Tiers-lieu;;04000;Brézol;;',
      'Médiathèque de Vernes;;Collectivité territoriale;Bibliothèque;;04170;Vernes;;',
    ].join('\n'),
    organisations: ['Bibliothèque', 'Lumen', 'Centre culturel de Brézol', 'Médiathèque de Vernes'],
    mustTie: [['Lumen', 'Centre culturel de Brézol']],
    sameName: [['Bibliothèque', '', '', '']],
    mustNotBeActors: ['Collectivité territoriale', 'Brézol'],
    private: ['biblio@vernes.example', '04 92 00 00 36'],
  },
  {
    file: 'numbers and days that changed places.csv',
    kind: 'formulaire',
    opens: 'asked',
    text: [
      'numero,date,company,type',
      '2024-04-06,2024/45,SARCO,entreprise',
      '2024-04-19,2024/46,VOIRICA,entreprise',
      '2024-04-27,2024/47,MABILO,entreprise',
    ].join('\n'),
    organisations: ['SARCO', 'VOIRICA', 'MABILO'],
    mustNotBeActors: ['2024/45', '2024/46'],
  },
  {
    file: 'minutes of a council.txt',
    kind: 'compte-rendu',
    opens: 'asked',
    text: [
      'Conseil municipal du Vendredi 15 mars 2024',
      'Étaient présents :',
      'Élus : Josiane LE GOFF, Marek KOWALSKI, Samira BELKACEM, Paul Guérin, Claire Roux, Luc Blanc, Anne Morel, Hervé Colin, Julie Faure et Denis Perrot.',
      'Excusés ayant donné pouvoir : Alice Weber donne pouvoir à Paul Guérin, Karim Benali donne pouvoir à Claire Roux.',
      'Mme Chiara ROSSI donne pouvoir à Mme Anne MOREL.',
      '',
      'Le maire ouvre la séance à dix-huit heures et rappelle l’ordre du jour.',
      '- RESEAUX : Travaux de la rue Haute.',
    ].join('\n'),
    people: [...COUNCIL, 'Paul Guérin', 'Claire Roux', 'Denis Perrot', 'Alice Weber', 'Karim Benali', 'Chiara Rossi'],
    mustTie: [['Josiane Le Goff', 'Denis Perrot', 'shared']],
    mustNotTie: [['Josiane Le Goff', 'Alice Weber']],
    mayBe: ['Luc Blanc', 'Anne Morel', 'Hervé Colin', 'Julie Faure'],
    mustNotBeActors: [
      'Conseil municipal du Vendredi',
      'Élus',
      'RESEAUX',
      'Chiara ROSSI donne pouvoir à Mme Anne MOREL',
    ],
  },
];

describe('what councils and registers publish', () => {
  judgeVariants(PUBLISHED);

  it('pairs of people on many lines, each name told twice, beside addresses of pages and "F" and "H"', async () => {
    const givens = ['Alice', 'Karim', 'Chiara', 'Paul', 'Julie', 'Denis', 'Anne', 'Luc', 'Claire', 'Hervé'];
    const heading =
      'élu,nom_élu,prénom_élu,sexe_élu,collaborateur,nom_collaborateur,prénom_collaborateur,sexe_collaborateur,url_institution';
    const pairs = Array.from({ length: 90 }, (_, i) => {
      const [one = '', other = ''] = [givens[i % 10], givens[(i * 3 + 1) % 10]];
      const [last, others] = [`Le Gall${'abcdefghi'.charAt(Math.floor(i / 10))}`, `Roux${'abcdefghi'.charAt(i % 9)}`];
      return {
        a: `${one} ${last}`,
        b: `${other} ${others}`,
        cells: [
          `${one} ${last}`,
          last,
          one,
          'F',
          `Mme ${other} ${others}`,
          others,
          other,
          'H',
          `https://parlement.example/${i}`,
        ],
      };
    });
    const text = [heading, ...pairs.map(({ cells }) => cells.join(','))].join('\n');
    const faults = await judged(
      {
        file: 'collaborateurs.csv',
        kind: 'formulaire',
        opens: 'asked',
        people: [...new Set(pairs.flatMap(({ a, b }) => [a, b]))],
        organisations: [],
        mustTie: pairs.map(({ a, b }) => [a, b] as const),
        mustNotBeActors: ['F', 'H', 'https://parlement.example/1'],
        themes: [],
        private: [],
        sameName: [],
      },
      text,
    );
    expect(faults.length, faults.join('\n')).toBe(0);
  });

  it('prices in a table of the minutes are nobody', async () => {
    const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const rows = [
      ['', 'Montant'],
      ["Part de l'exploitant", '12,40'],
      ['Vidéoprojecteurs', '310,00'],
      ['Total TTC', '322,40'],
    ];
    const table = rows.map(
      (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
    );
    const lines = [
      'Compte rendu du conseil municipal',
      'Présents : Josiane Le Goff, Marek Kowalski, Samira Belkacem.',
      'Le maire présente le prix de l’eau, qui est le même que l’an dernier, et le conseil l’approuve.',
    ];
    const body = `${lines.map(paragraph).join('')}<w:tbl>${table.join('')}</w:tbl>`;
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    });
    const faults = await judged(
      {
        file: 'conseil.docx',
        kind: 'compte-rendu',
        opens: 'asked',
        people: COUNCIL,
        organisations: [],
        mustTie: [['Josiane Le Goff', 'Samira Belkacem', 'shared']],
        mustNotBeActors: ["Part de l'exploitant", 'Vidéoprojecteurs', 'Total TTC'],
        themes: [],
        private: [],
        sameName: [],
      },
      bytes,
    );
    expect(faults.length, faults.join('\n')).toBe(0);
  });
});
