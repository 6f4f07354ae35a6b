import { expect, it } from 'vitest';
import { withoutContacts } from '../../../src/domain/words/contactData';
import { namesIn } from '../../../src/formats/cells/looseLists';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

/** Plain tables that a reader of rarer ones must leave as they are. */
async function opened(lines: readonly string[], language: 'fr' | 'en' = 'fr') {
  const file = { name: 'x.csv', bytes: new TextEncoder().encode(lines.join('\n')) };
  const read = await readFiles([file], aReadContext(new Map(), language));
  if (read.outcome === 'error') throw new Error(read.messages.map(({ code }) => code).join());
  const { actors, ties, meetings } = read.document;
  const called = (id: string) => [...actors.values()].find((actor) => actor.id === id)?.name ?? '';
  return {
    names: [...actors.values()].map(({ name }) => name),
    meetings: meetings.size,
    members: [...ties.values()].flatMap(({ a, b, nature }) =>
      nature === 'memberOf' ? [`${called(a)} – ${called(b)}`] : [],
    ),
    works: [...ties.values()].flatMap(({ a, b, nature }) =>
      nature === 'worksFor' ? [`${called(a)} – ${called(b)}`] : [],
    ),
  };
}

it('a contact who stands beside two organisations leaves the others with theirs; "TBC" is nobody', async () => {
  const { names, works } = await opened([
    'Projet;Structure porteuse;Contact;Partenaires',
    'Vélo pour tous;Ressourcerie du Val;Anne Roux;Mairie de Lans',
    'Repair café;Association du Four;Anne Roux;MJC du Bourg',
    'Jardin;CUMA des Hauts;Luc Blanc;Lycée agricole',
    'Marché;Foyer rural;TBC;Mairie de Lans',
    'Four à pain;Comité des fêtes;TBC;MJC du Bourg',
  ]);
  expect(works).toEqual(['Luc Blanc – CUMA des Hauts']);
  expect(names).not.toContain('TBC');
});

it('organisations below a wide table, each after a blank line, are there', async () => {
  const { names } = await opened([
    'Structure;Commune;Contact;Mail',
    'MJC du Bourg;Bourg;Anne Roux;anne@mjc.example',
    'CUMA des Hauts;Lans;Luc Blanc;luc@cuma.example',
    '',
    'Mairie de Lans;;;',
    '',
    'Horizon;;;',
  ]);
  expect(names).toEqual(expect.arrayContaining(['Mairie de Lans', 'Horizon']));
});

it('"Which project" is nowhere where somebody works', async () => {
  const rows = ['Volunteer;Which project;Phone', 'Moira Tennant;Warm Larder;07700 900111', 'Rob Hesketh;Seed bank;'];
  expect((await opened(rows, 'en')).works).toEqual([]);
});

it('initials between a first and a last name are no sign that somebody came', async () => {
  const rows = [
    'First name;Initial;Last name;Organisation',
    'John;R;Harcastle;Ormley Hall',
    'Kate;;Tranter;Ormley School',
  ];
  const { names, meetings } = await opened(rows, 'en');
  expect(names).toContain('Kate Tranter');
  expect(meetings).toBe(0);
  const signed = ['Name;Organisation;Initial', 'John Harcastle;Ormley Hall;JH', 'Kate Tranter;Ormley School;K.T.'];
  expect((await opened(signed, 'en')).meetings).toBe(1);
});

it("a commission that is wished for or was left is nobody's, one where somebody sits is theirs", async () => {
  const rows = (heading: string) => [
    `Nom;Prénom;Structure;${heading}`,
    'Roux;Anne;MJC du Bourg;Commission eau',
    'Blanc;Luc;CUMA des Hauts;Commission forêt',
    'Petit;Zoé;Foyer rural;Commission eau',
  ];
  expect((await opened(rows('Siège en commission'))).members).toContain('Anne Roux – Commission eau');
  for (const heading of ['Commission souhaitée', 'Ancienne commission', 'Commission refusée'])
    expect((await opened(rows(heading))).members).toEqual([]);
});

it('what a group pays is nowhere where somebody works', async () => {
  const rows = [
    'Nom;Prénom;Téléphone;Tarif (groupe)',
    'Roux;Anne;06 39 98 11 01;120 €',
    'Blanc;Luc;06 39 98 11 02;90 €',
  ];
  expect((await opened(rows)).works).toEqual([]);
});

it('whether it was funded is nobody, and those whom an association serves are not tied to it', async () => {
  const funded = [
    'Structure;Financeur;Financé',
    'CUMA du Val;Région;oui',
    'Foyer rural;Département;non',
    'MJC du Bourg;Région;oui',
  ];
  expect((await opened(funded)).names).not.toContain('oui');
  const served = [
    'Association soutenue;Bénéficiaires;Commune',
    'Foyer rural de Lans;jeunes du quartier;Lans',
    'MJC du Bourg;familles;Bourg',
  ];
  expect((await opened(served)).names).not.toContain('familles');
});

it('those who were referred are there, beside who sent them', async () => {
  const { names } = await opened(
    [
      'Name;Phone;Referred from;Referred to',
      'John Harcastle;07700 900111;Ormley Surgery;Food Club',
      'Kate Tranter;07700 900112;Ormley School;Food Club',
    ],
    'en',
  );
  expect(names).toEqual(expect.arrayContaining(['John Harcastle', 'Kate Tranter']));
});

it('whom to ask at the lender works for none of those who borrow', async () => {
  const { works } = await opened([
    'Matériel;Prêté par;Contact;Emprunteur;Structure',
    'Broyeur;CUMA du Val;Marc Vidal;Anne Roux;Mairie de Vernay',
    'Sono;MJC du Bourg;Luc Bernard;Zoé Blanc;Foyer rural de Lans',
  ]);
  expect(works).toContain('Anne Roux – Mairie de Vernay');
  expect(works).not.toContain('Marc Vidal – Mairie de Vernay');
});

it('organisations that "&" joins are two where either begins with what it is, and one where both end with it', () => {
  expect(namesIn('Lycée agricole & Horizon')).toEqual(['Lycée agricole', 'Horizon']);
  expect(namesIn('Horizon & Lycée agricole')).toEqual(['Horizon', 'Lycée agricole']);
  expect(namesIn('Land & Food working group')).toEqual(['Land & Food working group']);
});

it.each([
  ['86.212.3.4', ''],
  ['2.10.33.14', ''],
  ['86.212.3.4 (Orange)', '… (Orange)'],
  ['19.2.1.2', '19.2.1.2'],
  ['300.200.1.2', '300.200.1.2'],
])('the address of a computer stays here, and a number of a measure is none: %s', (text, left) => {
  expect(withoutContacts(text)).toBe(left);
});
