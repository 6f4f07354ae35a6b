import { expect, it } from 'vitest';
import { personNameIn } from '../../src/formats/cells/personName';
import { readNameSaysOrganisation, typeByNameAlone, typeOfReadName } from '../../src/formats/names/readNames';

it('what organisations are usually called says so, at the end of a name or at its beginning', () => {
  for (const name of [
    'Isle Voluntary Action',
    'Climate Action Tyneford',
    'Glenbeg Access Panel',
    'Dalebridge Village Shop',
    'Dalebridge Veterinary Clinic',
    'Dalebridge Good Neighbours',
    'Dalebridge Choir',
    'Northdale Constabulary',
    'Citizens Advice Dalebridge',
    'Home-Start Dalebridge',
    'Transition Town Totnes',
    'Action Climat Vernes',
    'Theatr y Glannau',
    'Comhairle Contae Mhaigh Eo',
  ])
    expect([name, typeByNameAlone(name), readNameSaysOrganisation(name)]).toEqual([name, 'structure', true]);
});

it('nobody is made an organisation of, nor is a subject', () => {
  for (const name of ['Kate Temple', 'Mary Ann Temple', 'John Peter Orchard', 'Grace Shedden'])
    expect([name, typeOfReadName(name)]).toEqual([name, 'person']);
  for (const name of ['Mutual Aid', 'Climate Action', 'Debt Advice', 'mutual aid for the village shop'])
    expect([name, readNameSaysOrganisation(name)]).toEqual([name, false]);
});

it('people of Ireland, Scotland, Wales and wherever their families come from have a given name that is known', () => {
  for (const name of [
    'Ewa Jankowska',
    'Folasade Ajayi',
    'Bríd Costello',
    'Sheelagh Rooney',
    'Uma Iyer',
    'Wanjiru Kamau',
  ])
    expect([name, typeByNameAlone(name)]).toEqual([name, 'person']);
});

it('what English lists write before a name is no part of it', () => {
  for (const written of [
    'Revd Joyce Amankwah',
    'Reverend Joyce Amankwah',
    'Alderman Joyce Amankwah',
    'Sgt Joyce Amankwah',
  ])
    expect(personNameIn(written, 'name').name).toBe('Joyce Amankwah');
});
