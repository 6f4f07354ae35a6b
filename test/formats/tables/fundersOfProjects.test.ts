import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const result = await readFiles([{ name: 'dossiers.csv', bytes }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  const { actors, actions, ties } = result.document;
  const nameOf = (id: (typeof actors extends ReadonlyMap<infer Id, unknown> ? Id : never) | undefined) =>
    id === undefined ? undefined : actors.get(id)?.name;
  return {
    actions: [...actions.values()].map(({ title, lead, partners }) => [title, nameOf(lead), partners.map(nameOf)]),
    ties: [...ties.values()].map(({ a, b, nature }) => [nameOf(a), nameOf(b), nature]),
  };
}

it('makes one project of a line for each who gives to it', async () => {
  const { actions } = await read([
    'Projet;Porteur;Financeur;Montant',
    'Jardin partagé;MJC du Val;Mairie de Corbeval;1000',
    'Jardin partagé;MJC du Val;Département de l’Ain;2000',
    'Ludobus;Foyer rural de Vernes;Fondation Terroirs;500',
  ]);
  expect(actions).toEqual([
    ['Jardin partagé', 'MJC du Val', ['Mairie de Corbeval', 'Département de l’Ain']],
    ['Ludobus', 'Foyer rural de Vernes', ['Fondation Terroirs']],
  ]);
});

it('says of whom to ask at the funder that they are there, and of an officer of several projects that they work for nobody', async () => {
  const { actions, ties } = await read([
    'Bid;Funder;Contact at funder;Lead applicant;Partners;Lead officer',
    'Mural;Arts Fund North;Celia Hart;Ropery Arts;Haltwick Youth Club;Annette Coyle',
    'Skate park;Sport Trust;Tony Amadi;Haltwick Parish Council;Haltwick Youth Club;Annette Coyle',
  ]);
  expect(ties).toContainEqual(['Celia Hart', 'Arts Fund North', 'worksFor']);
  expect(ties.filter(([one, , nature]) => one === 'Annette Coyle' && nature === 'worksFor')).toEqual([]);
  expect(actions.map(([title]) => title)).toEqual(['Mural', 'Skate park']);
});

it('takes a line that does not say again who leads for one of the same project', async () => {
  const { actions } = await read([
    'Projet;Porteur;Financeur;Montant',
    'Jardin partagé;MJC du Val;Mairie de Corbeval;1000',
    'Jardin partagé;;Département de l’Ain;2000',
    'Ludobus;Foyer rural de Vernes;Fondation Terroirs;500',
  ]);
  expect(actions).toEqual([
    ['Jardin partagé', 'MJC du Val', ['Mairie de Corbeval', 'Département de l’Ain']],
    ['Ludobus', 'Foyer rural de Vernes', ['Fondation Terroirs']],
  ]);
});

it('takes what is written under "For" beside sums for what is paid, and elsewhere for where somebody is', async () => {
  const given = await read(['Who;For;Awarded', 'Rose Petit;Aphasia choir;200', 'Luke White;Garden days;300']);
  expect(given.ties).toEqual([]);
  const helping = await read(['Who;For;Town', 'Rose Petit;Aphasia choir;Leeds', 'Luke White;Garden days;York']);
  expect(helping.ties.map(([one, other]) => [one, other])).toEqual([
    ['Rose Petit', 'Aphasia choir'],
    ['Luke White', 'Garden days'],
  ]);
});
