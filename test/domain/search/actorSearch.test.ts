import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { actorNamed, matchingActors, searchActors } from '../../../src/domain/search/actorSearch';
import { beginsWithSlips } from '../../../src/domain/search/slips';

function actors(...names: readonly (string | Partial<Actor>)[]): Actor[] {
  return names.map((one, index) => {
    const fields = typeof one === 'string' ? { name: one } : one;
    return { ...newActor(`a${index}` as ActorId, fields.name ?? ''), ...fields };
  });
}

const tableOf = (list: readonly Actor[]) => new Map(list.map((actor) => [actor.id, actor]));

const VALLEY = actors(
  'Communauté de communes du Pilat',
  'Léa Fontaine',
  'Sœur Œdile Lefèvre',
  'Foyer de l’Avenir',
  'Saint-Étienne Métropole',
  'CUMA du Val',
  'Communauté de communes Pays d’Olt',
  { name: 'Pôle d’équilibre de la Haute-Vallée', shortName: 'PETR' },
  { name: 'Amélie Roux', kind: 'apicultrice', territory: 'Forez' },
  'Lycée agricole',
  'Réseau rural',
);
const found = (typed: string) => searchActors(VALLEY, typed).map(({ name }) => name);

describe('searching actors', () => {
  it.each([
    ['lea', 'Léa Fontaine'],
    ['FONTAINE lé', 'Léa Fontaine'],
    ['oedile', 'Sœur Œdile Lefèvre'],
    ['sœur', 'Sœur Œdile Lefèvre'],
    ['lefevre', 'Sœur Œdile Lefèvre'],
    ["l'avenir", 'Foyer de l’Avenir'],
    ['lavenir', 'Foyer de l’Avenir'],
    ['saint etienne', 'Saint-Étienne Métropole'],
    ['saint‑étienne', 'Saint-Étienne Métropole'],
    ['ccp', 'Communauté de communes du Pilat'],
    ['CC du Pilat', 'Communauté de communes du Pilat'],
    ['pilat cc', 'Communauté de communes du Pilat'],
    ['comcom pilat', 'Communauté de communes du Pilat'],
    ['petr', 'Pôle d’équilibre de la Haute-Vallée'],
    ['haute vallee', 'Pôle d’équilibre de la Haute-Vallée'],
    ['apicultrice', 'Amélie Roux'],
    ['forez', 'Amélie Roux'],
    ['comunauté pilat', 'Communauté de communes du Pilat'],
    ['fontiane', 'Léa Fontaine'],
    ['fnotaine', 'Léa Fontaine'],
    ['xfontaine', 'Léa Fontaine'],
    ['dontaine', 'Léa Fontaine'],
    ['lyçée agricol', 'Lycée agricole'],
    ['résau', 'Réseau rural'],
    ['commnuaté de comunes olt', 'Communauté de communes Pays d’Olt'],
  ])('finds by “%s” %s, first', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  it('finds nobody by what nobody is called', () => {
    for (const typed of ['', ' ', '’', 'xyzzy', 'Léa Dupont', 'ccx', 'Marché couvert'])
      expect(found(typed)).toEqual([]);
  });

  it('says which answers are sure: a slip of the pen is offered, never taken for granted', () => {
    const sure = (typed: string) =>
      matchingActors(tableOf(VALLEY), typed, 5).map(({ item, sure: is }) => [item.name, is]);
    expect(sure('CC du Pilat')).toEqual([['Communauté de communes du Pilat', true]]);
    expect(sure('fontiane')).toEqual([['Léa Fontaine', false]]);
    expect(sure('vallé')).toEqual([['Pôle d’équilibre de la Haute-Vallée', true]]);
  });

  it('puts the name itself first, then whole words at its beginning, beginnings of it, and what is further in it', () => {
    const names = searchActors(actors('Val de Loire', 'Association du Val', 'Val', 'Valérie', 'Le Cheval'), 'val');
    expect(names.map(({ name }) => name)).toEqual(['Val', 'Val de Loire', 'Valérie', 'Association du Val']);
  });

  it('does not look for slips where enough is found without', () => {
    const many = actors('Marin A', 'Marin B', 'Marin C', 'Martin D');
    expect(searchActors(many, 'marin').map(({ name }) => name)).toEqual(['Marin A', 'Marin B', 'Marin C']);
    expect(searchActors(many.slice(2), 'marin').map(({ name }) => name)).toEqual(['Marin C', 'Martin D']);
  });

  it('finds everybody by any of their words, whatever the accents, case and order', () => {
    const word = fc.stringMatching(/^[a-zéèœç]{2,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (names, at) => {
          const all = actors(...names.map((words) => words.join(' ')));
          const words = names[at % names.length]!;
          const typed = words
            .toReversed()
            .map((one) => one.toUpperCase())
            .join(' - ');
          expect(searchActors(all, typed, 100)).toContain(all[at % names.length]);
        },
      ),
    );
  });

  it('knows the actor of exactly a name, however spelt, and none when two answer to it', () => {
    expect(actorNamed(tableOf(VALLEY), 'LEA  FONTAINE')?.name).toBe('Léa Fontaine');
    expect(actorNamed(tableOf(VALLEY), 'petr')?.shortName).toBe('PETR');
    expect(actorNamed(tableOf(VALLEY), 'Léa')).toBeUndefined();
    expect(actorNamed(tableOf(actors('Élu', 'élu')), 'elu')).toBeUndefined();
    // The same words, but not the same name.
    expect(actorNamed(tableOf(actors('Val-Noir')), 'Val Noir')).toBeUndefined();
  });
});

describe('slips of the pen', () => {
  /** Distance by the book, of all beginnings of the word. */
  function nearest(typed: string, word: string): number {
    const distance = (a: string, b: string): number => {
      const table = Array.from({ length: a.length + 1 }, (_, i) =>
        Array.from({ length: b.length + 1 }, (__, j) => i + j),
      );
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++) {
          const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
          table[i]![j] = Math.min(
            table[i - 1]![j]! + 1,
            table[i]![j - 1]! + 1,
            table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
            swapped ? table[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
          );
        }
      return table[a.length]![b.length]!;
    };
    return Math.min(...Array.from({ length: word.length + 1 }, (_, length) => distance(typed, word.slice(0, length))));
  }

  it('are those of the table of distances, for every beginning of the word', () => {
    const text = fc.stringMatching(/^[abc]{0,7}$/);
    fc.assert(
      fc.property(text, text, fc.constantFrom(1, 2), (typed, word, most) => {
        expect(beginsWithSlips(typed, word, most)).toBe(nearest(typed, word) <= most);
      }),
      { numRuns: 2000 },
    );
  });
});
