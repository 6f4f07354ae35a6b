import { expect, it } from 'vitest';
import { columnRoles } from '../../../src/formats/columns/columnRoles';
import { headingKey } from '../../../src/formats/headings/headings';
import { peopleColumnOf } from '../../../src/formats/headings/peopleHeadings';

it.each([
  ['Structure', 'organisation'],
  ['Organisation', 'organisation'],
  ['Person’s organisation', 'organisation'],
  // Of either: each name says for itself what it is.
  ['Structure ou personne', undefined],
  ['Organisation or person', undefined],
  ['Organisation or a person', undefined],
  ['People or organisations', undefined],
])('a column headed “%s” holds %s', (heading, kind) => {
  expect(peopleColumnOf(heading) === 'organisation' ? 'organisation' : undefined).toBe(kind);
});

it('headings that speak of everybody are those that speak of one', () => {
  for (const [written, key] of [
    ['Chef·fe de projet', 'chef de projet'],
    ['Référent·e·s', 'referent'],
    ['Animateur/trice', 'animateur'],
    ['Président.e', 'president'],
    ['Porteur-euse', 'porteur'],
    ['E-mail / tél.', 'e-mail / tel'],
    ['Sous-titre', 'sous-titre'],
  ] as const)
    expect(headingKey(written), written).toBe(key);
});

it('a column headed “Poste” that holds a telephone number holds how to reach people, not what they do', () => {
  const rolesWith = (poste: string) =>
    columnRoles(['Nom', 'Structure', 'Poste'], [['Grégory Simonin', 'DDT 70', poste]]);
  expect(rolesWith('03 84 00 52 51')[2]).toBe('phone');
  expect(rolesWith('Chargé de mission')[2]).toBe('function');
});
