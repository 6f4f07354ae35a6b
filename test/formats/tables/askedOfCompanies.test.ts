import { expect, it } from 'vitest';
import { opened, tied } from '../cards/opened';

it.each([
  ['Est une société', 'VRAI', 'FAUX'],
  ['Is a Company', 'True', 'False'],
  ['is_company', '1', '0'],
])('takes whoever is a company (%s) for an organisation, whatever they are called', async (heading, yes, no) => {
  const map = await opened(
    'contacts.csv',
    [
      `Nom;${heading};Société liée;Poste`,
      `Hauteclaire;${yes};;`,
      `Violaine Hersant;${no};Hauteclaire;Acheteuse`,
      `Zéphyrin Nkolo;${no};;Bénévole`,
    ].join('\n'),
  );
  expect([...map.actors.values()].map(({ name, type }) => [name, type])).toEqual([
    ['Hauteclaire', 'structure'],
    ['Violaine Hersant', 'person'],
    ['Zéphyrin Nkolo', 'person'],
  ]);
  expect(tied(map)).toEqual(['Violaine Hersant – Hauteclaire: worksFor']);
});

it('makes no tie of a wish', async () => {
  const map = await opened(
    'reponses.csv',
    [
      'Vos prénom et nom;Votre structure;Avec qui travaillez-vous ?;Avec qui aimeriez-vous travailler ?',
      'Inès Carvalho;Mairie de Vif;MDPH des Monts;Club de basket du Val',
      'Lucie Tanguy;Lycée des Monts;Mairie de Vif;MDPH des Monts',
    ].join('\n'),
  );
  expect(tied(map).toSorted()).toEqual([
    'Inès Carvalho – MDPH des Monts: ',
    'Inès Carvalho – Mairie de Vif: worksFor',
    'Lucie Tanguy – Lycée des Monts: worksFor',
    'Lucie Tanguy – Mairie de Vif: ',
  ]);
});
