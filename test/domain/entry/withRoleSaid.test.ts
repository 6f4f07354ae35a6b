import { describe, expect, it } from 'vitest';
import { enterActors } from '../../../src/domain/commands';
import { enteredRecords } from '../../../src/domain/entry/enteredRecords';
import { quickOptions } from '../../../src/domain/entry/quickOptions';
import { withRoleSaid } from '../../../src/domain/entry/withRoleSaid';
import { kindsFr } from '../../../src/i18n/vocabulary/kindsFr';
import { aMap } from '../../helpers/documents';

const MAP = aMap({
  paul: { name: 'Paul Vernet', type: 'person' },
  tom: { name: 'Tom Hall', type: 'person' },
  odd: { name: 'Qui peut témoigner', type: 'structure' },
});

describe('roles as the questions ask for them', () => {
  it.each([
    ['Paul Vernet peut témoigner sur la mobilité', 'Paul Vernet, témoin #mobilité'],
    ['Paul peut témoigner de l’accueil', 'Paul, témoin #accueil'],
    ['Paul est témoin', 'Paul, témoin'],
    ['Paul peut relayer', 'Paul, relais'],
    ['la CUMA du Val peut faire connaître', 'CUMA du Val, relais'],
    ['Mairie de Corval est partenaire sur la mobilité', 'Mairie de Corval, partenaire #mobilité'],
    ['Tom Hall can speak about mobility.', 'Tom Hall, témoin #mobility'],
    ['Tom Hall can spread the word', 'Tom Hall, relais'],
    ['Tom Hall is a partner', 'Tom Hall, partenaire'],
  ])('%s', (typed, line) => {
    expect(withRoleSaid(typed, () => false)).toBe(line);
  });

  it.each([
    'qui peut témoigner ?',
    'quelqu’un peut témoigner',
    'Mairie de Corval est partenaire de la CUMA',
    'Paul ne peut pas témoigner',
    'Paul Vernet, peut témoigner',
    'Témoigner sur la mobilité',
  ])('leaves “%s” as it is', (typed) => {
    expect(withRoleSaid(typed, () => false)).toBe(typed);
  });

  it('is of who is on the map, and takes no name for a sentence', () => {
    const entered = (typed: string) => {
      const option = quickOptions(MAP, typed, { kinds: kindsFr }).find(({ kind }) => kind === 'enter');
      if (option?.kind !== 'enter') throw new Error(`nothing to add: ${typed}`);
      const map = enterActors.run(
        MAP,
        enteredRecords(MAP, option.entry, kindsFr, () => 'new'),
      );
      const themes = [...map.themes.values()].map(({ label }) => label);
      return [...map.actors.values()].flatMap(({ name, roles }) =>
        roles.map(({ role }) => `${name} ${role} ${themes.join()}`),
      );
    };
    expect(entered('Paul Vernet peut témoigner sur la mobilité')).toEqual(['Paul Vernet witness mobilité']);
    expect(entered('Tom can speak about mobility')).toEqual(['Tom Hall witness mobility']);
    expect(withRoleSaid('Qui peut témoigner', (text) => text === 'Qui peut témoigner')).toBe('Qui peut témoigner');
  });
});
