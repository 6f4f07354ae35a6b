import { describe, expect, it } from 'vitest';
import { enterActors } from '../../../src/domain/commands';
import { enteredRecords } from '../../../src/domain/entry/enteredRecords';
import { quickOptions } from '../../../src/domain/entry/quickOptions';
import { kindsFr } from '../../../src/i18n/vocabulary/kindsFr';
import { aMap } from '../../helpers/documents';

const MAP = aMap({
  paul: { name: 'Paul Vernet', type: 'person' },
  tom: { name: 'Tom Hall', type: 'person' },
  anne: { name: 'Anne Roux', type: 'person' },
  odd: { name: 'Pôle qui peut témoigner', type: 'structure' },
});

/** Everybody's roles and themes once the first thing that is offered is added; who is new has a "+". */
function entered(typed: string): string {
  const option = quickOptions(MAP, typed, { kinds: kindsFr }).find(({ kind }) => kind === 'enter');
  if (option?.kind !== 'enter') return 'nothing';
  let ids = 0;
  const map = enterActors.run(
    MAP,
    enteredRecords(MAP, option.entry, kindsFr, () => `new${ids++}`),
  );
  const label = (id: Parameters<typeof map.themes.get>[0]) => map.themes.get(id)?.label;
  const said = [...map.actors.values()].flatMap(({ id, name, roles, themes }) => {
    const isNew = !MAP.actors.has(id);
    if (!isNew && roles.length === 0) return [];
    return [[`${isNew ? '+' : ''}${name}`, ...roles.map(({ role }) => role), ...themes.map(label)].join(' ')];
  });
  return said.join('; ');
}

describe('roles as the questions ask for them', () => {
  it.each([
    ['Paul Vernet peut témoigner sur la mobilité', 'Paul Vernet witness mobilité'],
    ['Paul peut témoigner de l’accueil', 'Paul Vernet witness accueil'],
    ['Paul peut témoigner du handicap', 'Paul Vernet witness handicap'],
    ['Paul est un témoin', 'Paul Vernet witness'],
    ['Paul peut relayer', 'Paul Vernet relay'],
    ['la CUMA du Val peut faire connaître', '+CUMA du Val relay'],
    ['Mairie de Corval est partenaire sur la mobilité', '+Mairie de Corval partner mobilité'],
    ['Anne Roux et Tom Hall peuvent témoigner', 'Tom Hall witness; Anne Roux witness'],
    ['Paul peut témoigner sur la mobilité et le logement', 'Paul Vernet witness mobilité logement'],
    ['Tom can speak about mobility.', 'Tom Hall witness mobility'],
    ['Tom Hall can spread the word', 'Tom Hall relay'],
    ['Tom Hall is a partner', 'Tom Hall partner'],
  ])('%s', (typed, map) => {
    expect(entered(typed)).toBe(map);
  });

  it.each([
    'Qui peut témoigner',
    'Elle peut témoigner sur la mobilité',
    'Personne ne peut témoigner',
    'Nobody can speak about mobility',
    'Quelqu’un peut témoigner',
    'Paul ne peut témoigner sur la mobilité',
    'Voir si Paul peut témoigner',
    'Peut-être que Paul peut témoigner',
    'Paul est témoin de mariage',
    'Ann can speak on Monday',
    'Pôle qui peut témoigner',
  ])('makes no witness of “%s”', (typed) => {
    expect(entered(typed)).not.toContain('witness');
  });

  it('leaves who is partner of whom a tie', () => {
    expect(entered('Paul Vernet est partenaire de Tom Hall')).toBe('');
  });
});
