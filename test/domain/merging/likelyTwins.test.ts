import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { likelyTwins } from '../../../src/domain/merging/likelyTwins';
import { nameLikeness } from '../../../src/domain/merging/nameLikeness';
import { seeded } from '../../helpers/randomEdits';

describe('two names', () => {
  it.each([
    ['CC du Pilat', 'Communauté de communes du Pilat', 'same'],
    ['cc pilat', 'Communauté de Communes du PILAT', 'same'],
    ['PNR des Monts', 'Parc naturel régional des Monts', 'same'],
    ['Bois & Cie SARL', 'SAS Bois et Cie', 'same'],
    ['Lycée St-Joseph', 'Lycée Saint Joseph', 'same'],
    ['Dupont Marie', 'Marie Dupont', 'same'],
    ['L’Œuvre', 'l’oeuvre', 'same'],
    ['Tiers-lieu', 'Tiers lieu', 'same'],
    ['Marie Dupond', 'Marie Dupont', 'near'],
    ['Gwenola Piquet', 'Gwénola Piqet', 'near'],
    ['FDC', 'Fédération départementale chasseurs', 'near'],
    ['Marie Dupont', 'Marie Durand', 'other'],
    ['Commune de Saint-Paul', 'Commune de Saint-Pierre', 'other'],
    ['CC du Pilat', 'CA du Pilat', 'other'],
    ['Lycée 1', 'Lycée 2', 'other'],
    ['Jean', 'Jeanne', 'other'],
    ['de', 'la', 'other'],
  ] as const)('%s, %s: %s', (a, b, likeness) => {
    expect(nameLikeness(a, b)).toBe(likeness);
    expect(nameLikeness(b, a)).toBe(likeness);
  });
});

describe('likely twins', () => {
  const actor = (id: string, name: string, type: 'structure' | 'person' = 'structure') =>
    newActor(id as ActorId, name, type);

  it('are found whatever the order, the surest first', () => {
    const actors = [
      actor('1', 'Marie Dupond', 'person'),
      actor('2', 'CC du Pilat'),
      actor('3', 'Marie Dupont', 'person'),
      actor('4', 'Communauté de communes du Pilat'),
      actor('5', 'Marie Dupont'),
    ];
    const expected = [
      { a: '2', b: '4', likeness: 'same' },
      { a: '1', b: '3', likeness: 'near' },
    ];
    expect(likelyTwins(actors)).toEqual(expected);
    expect(likelyTwins(actors.toReversed())).toEqual(expected);
  });

  it('are all those that comparing everybody with everybody finds, on names that share no common word', () => {
    const random = seeded(3);
    const letters = 'abcdelmnorstu';
    const word = () =>
      Array.from({ length: 4 + Math.floor(random() * 4) }, () => letters[Math.floor(random() * 13)]).join('');
    const names = Array.from({ length: 60 }, () => `${word()} ${word()}`);
    const slips = names.slice(0, 30).map((name) => name.slice(0, 2) + name.slice(3));
    const actors = [...names, ...slips].map((name, i) => actor(String(i).padStart(3, '0'), name));
    const brute = actors.flatMap((a, i) =>
      actors.slice(i + 1).flatMap((b) => (nameLikeness(a.name, b.name) === 'other' ? [] : [`${a.id} ${b.id}`])),
    );
    expect(brute.length).toBeGreaterThan(20);
    expect(
      likelyTwins(actors)
        .map(({ a, b }) => `${a} ${b}`)
        .sort(),
    ).toEqual(brute.sort());
  });
});
