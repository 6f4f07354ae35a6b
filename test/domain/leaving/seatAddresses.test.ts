import { expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { withoutContactData } from '../../../src/domain/leaving/withoutContactData';
import { emptyDocument } from '../../../src/domain/mapDocument';

it('the street of an association’s seat, which may be somebody’s home, stays here, and its town leaves', () => {
  const id = 'a' as ActorId;
  const left = (heading: string, text: string) => {
    const actor = { ...newActor(id, 'Chorale du Plateau'), type: 'structure' as const };
    const actors = new Map([[id, { ...actor, attributes: [[heading, text] as const] }]]);
    return withoutContactData({ ...emptyDocument('Carte'), actors }).actors.get(id)?.attributes.length;
  };
  for (const heading of [
    'siege_voie',
    'adresse_siege',
    'Adresse du siège',
    'Siège social – adresse',
    'adrs_numvoie',
    'adrs_libvoie',
    'adrs_complement',
    'adrg_libvoie',
    'voie',
    'libelleVoieEtablissement',
    'Numéro de voie',
  ])
    expect([heading, left(heading, 'rue du Lavoir')]).toEqual([heading, 0]);
  for (const heading of [
    'siege_commune',
    'Siège',
    'adrs_libcommune',
    'adrs_codepostal',
    'adrs_codeinsee',
    'Commune du siège',
    'Voie professionnelle',
    'Convoi',
  ])
    expect([heading, left(heading, 'Vernes')]).toEqual([heading, 1]);
});

it('a home address stays whatever its column is called, and that of an organisation’s office leaves', () => {
  const id = 'a' as ActorId;
  const left = (type: 'person' | 'structure') => {
    const attributes = [['Précisions', '3 square Lyautey'] as const];
    const actors = new Map([[id, { ...newActor(id, 'Lucette André'), type, attributes }]]);
    return withoutContactData({ ...emptyDocument('Carte'), actors }).actors.get(id)?.attributes.length;
  };
  expect([left('person'), left('structure')]).toEqual([0, 1]);
});

it('a seat at somebody’s home stays, and one of its own leaves', () => {
  const id = 'a' as ActorId;
  const left = (text: string) => {
    const attributes = [['Siège', text] as const];
    const actors = new Map([[id, { ...newActor(id, 'Les Jardiniers'), type: 'structure' as const, attributes }]]);
    return withoutContactData({ ...emptyDocument('Carte'), actors }).actors.get(id)?.attributes.length;
  };
  const kept = ['chez M. Puig, 4 carrer del Pou', 'Chez Mme Batlle', 'c/o Mrs Hart', 'chez M. et Mme Roux'];
  expect(kept.map(left)).toEqual([0, 0, 0, 0]);
  expect(['École Jean-Amade', 'chez Emmaüs', 'Chez Marcel, café'].map(left)).toEqual([1, 1, 1]);
});
