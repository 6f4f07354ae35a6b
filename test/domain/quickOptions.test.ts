import { describe, expect, it } from 'vitest';
import { type Actor, newActor } from '../../src/domain/actor';
import type { ActorId } from '../../src/domain/brand';
import { emptyDocument } from '../../src/domain/mapDocument';
import { quickOptions } from '../../src/domain/quickOptions';

function actor(id: string, name: string, rest: Partial<Actor> = {}): [ActorId, Actor] {
  return [id as ActorId, { ...newActor(id as ActorId, name), ...rest }];
}

const MAP = {
  ...emptyDocument('x'),
  actors: new Map([
    actor('lea', 'Léa Morel'),
    actor('cum', 'CUM', { kind: 'CUMA', territory: 'GAL Haut-Vallon' }),
    actor('pilat', 'Communauté de communes du Pilat'),
  ]),
};
const said = (text: string) =>
  quickOptions(MAP, text).map((option) => {
    const ends = option.kind === 'createAndTie' ? option.ends : 'a' in option ? [option.a, option.b] : [];
    return [
      option.kind,
      ...ends.map((end) => ('known' in end ? end.known.id : 'create' in end ? `+${end.create}` : end.id)),
    ];
  });

describe('two names on one line', () => {
  it('make somebody new of a name that only a kind or an area answers to', () => {
    expect(said('CUMA du Val – Léa Morel')).toEqual([['createAndTie', '+CUMA du Val', 'lea']]);
  });

  it('know who is named by the beginning of a name or another way to write it, and let one mean somebody new', () => {
    expect(said('léa – CUM')).toEqual([
      ['tie', 'lea', 'cum'],
      ['createAndTie', '+léa', 'cum'],
    ]);
    expect(said('CC du Pilat – Léa Morel')).toEqual([
      ['tie', 'pilat', 'lea'],
      ['createAndTie', '+CC du Pilat', 'lea'],
    ]);
  });

  it('are sure of whole names', () => {
    expect(said('LEA MOREL – cum')).toEqual([['tie', 'lea', 'cum']]);
    expect(said('Zoé – Max – Léa Morel')).toEqual([['createAndTie', '+Zoé', '+Max', 'lea']]);
  });
});
