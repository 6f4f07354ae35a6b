import { describe, expect, it } from 'vitest';
import { type Actor, newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { enteredRecords } from '../../../src/domain/entry/enteredRecords';
import { quickOptions } from '../../../src/domain/entry/quickOptions';
import { fold } from '../../../src/domain/folding';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { kindsFr } from '../../../src/i18n/vocabulary/kindsFr';

/** Whoever types while people speak reads no list: a name that is like one on the map is somebody all the same. */
const GIVEN = [
  'Marie',
  'Paul',
  'Michel',
  'Anne',
  'Jean',
  'Léa',
  'Fatima',
  'Louis',
  'Claude',
  'Inès',
  'Youssef',
  'Rose',
];
const FAMILY = ['Martin', 'Petit', 'Roux', 'Garnier', 'Benali', 'Morel', 'Lefèvre', 'Le Goff', 'Diallo', 'Nguyen'];
const ORGANISATIONS = ['CUMA du Val', 'Mairie de Lure', 'CC du Pilat', 'Lycée des Monts', 'Radio Vallée'];

/** Other names that sound, begin or are spelt almost alike. */
const VARIANTS: readonly ((name: string) => string)[] = [
  (name) => `${name}e`,
  (name) => `${name} et fils`,
  (name) => name.slice(0, -1),
  (name) => name.split(' ').at(-1) ?? name,
  (name) => name.split(' ').toReversed().join(' '),
  (name) => name.replace(/[aeio](?=\s)/, 'a').replace(/(?<=^\S+)(?=\s)/, 'a'),
  (name) => name.replace(/(\p{L})(\p{L})(?=\p{L}*$)/u, '$2$1'),
];

function pairs(): (readonly [string, string])[] {
  const names = [...GIVEN.flatMap((given) => FAMILY.map((family) => `${given} ${family}`)), ...ORGANISATIONS];
  const variants = names.flatMap((name) => VARIANTS.map((vary) => [name, vary(name)] as const));
  const turned = variants.map(([name, other]) => [other, name] as const);
  return [...variants, ...turned].filter(([name, other]) => fold(name) !== fold(other));
}

/** The map after each line, when Enter takes the first that is offered. */
function typed(lines: readonly string[]): readonly Actor[] {
  let document = emptyDocument('x');
  for (const [at, line] of lines.entries()) {
    const [first] = quickOptions(document, line, { kinds: kindsFr });
    if (first?.kind !== 'enter') continue;
    const { actors } = enteredRecords(document, first.entry, kindsFr, () => `${at}`);
    document = { ...document, actors: new Map([...document.actors, ...actors.map((one) => [one.id, one] as const)]) };
  }
  return [...document.actors.values()];
}

describe('names typed without a pause', () => {
  const all = pairs();

  it(`are all there: ${all.length} pairs of near names`, () => {
    expect(all.length).toBeGreaterThan(1000);
    for (const pair of all) expect([pair, typed(pair).map(({ name }) => name)]).toEqual([pair, pair]);
  });

  it('go to whoever the first word of a name is of, one word being how somebody is looked for', () => {
    expect(typed(['CIVAM Ombrance', 'CIVAM', 'Marie Martin', 'marie']).map(({ name }) => name)).toEqual([
      'CIVAM Ombrance',
      'Marie Martin',
    ]);
    expect(typed(['Marie', 'Marie Martin']).map(({ name }) => name)).toEqual(['Marie', 'Marie Martin']);
  });

  it('are one when they are the same name, however it is written', () => {
    expect(typed(['Léa Lefèvre', 'LEA LEFEVRE', 'léa  lefèvre']).map(({ name }) => name)).toEqual(['Léa Lefèvre']);
  });

  it('go to those who share a name, and make no third one of them', () => {
    const twice = new Map(['a', 'b'].map((id) => [id as ActorId, newActor(id as ActorId, 'Marie Martin')]));
    const offered = quickOptions({ ...emptyDocument('x'), actors: twice }, 'marie martin', { kinds: kindsFr });
    expect(offered.map((one) => (one.kind === 'go' ? one.actor.id : one.kind))).toEqual(['a', 'b']);
  });
});
