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
