import { expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, TieId } from '../../../src/domain/brand';
import { withoutContactData } from '../../../src/domain/leaving/withoutContactData';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';

it('what somebody noted of a tie stays here, what a file says of it leaves', () => {
  const [a, b, id] = ['a' as ActorId, 'b' as ActorId, 't' as TieId];
  const left = (heading: string) => {
    const tie = { ...newTie(id, a, b), attributes: [[heading, 'tendu depuis mars'] as const] };
    const actors = new Map([newActor(a, 'La Boussole'), newActor(b, 'Le Relais')].map((one) => [one.id, one]));
    const map = { ...emptyDocument('Carte'), actors, ties: new Map([[id, tie]]) };
    return withoutContactData(map).ties.get(id)?.attributes.length;
  };
  for (const heading of [
    'Commentaire',
    'Remarques',
    'Observations',
    'Notes',
    'Comments',
    'Comment',
    'À savoir',
    'Lien (privé)',
  ])
    expect([heading, left(heading)]).toEqual([heading, 0]);
  for (const heading of ['Intensité', 'Notation', 'Convention', 'Source', 'Comment se connaissent-ils ?'])
    expect([heading, left(heading)]).toEqual([heading, 1]);
});

it('what somebody noted of an organisation stays here as well', () => {
  const a = 'a' as ActorId;
  const left = (heading: string) => {
    const actor = { ...newActor(a, 'La Boussole', 'structure'), attributes: [[heading, 'plus personne'] as const] };
    const map = { ...emptyDocument('Carte'), actors: new Map([[a, actor]]) };
    return withoutContactData(map).actors.get(a)?.attributes.length;
  };
  for (const heading of ['Pour mémoire', 'Entre nous', 'Between us', 'Remarques'])
    expect([heading, left(heading)]).toEqual([heading, 0]);
  expect(left('Mission')).toBe(1);
});

it('who paid what stays here, of people and of organisations, and what costs something leaves', () => {
  const left = (heading: string, type: 'person' | 'structure') => {
    const a = 'a' as ActorId;
    const actor = { ...newActor(a, 'La Boussole', type), attributes: [[heading, 'relance n°2'] as const] };
    return withoutContactData({ ...emptyDocument('Carte'), actors: new Map([[a, actor]]) }).actors.get(a)?.attributes
      .length;
  };
  for (const type of ['person', 'structure'] as const) {
    for (const heading of [
      'Cotis.',
      'Cotisation',
      'Cotisation à jour',
      'Payé',
      'À jour',
      'Paid',
      'Membership fee',
      'Dues',
    ])
      expect([heading, left(heading, type)]).toEqual([heading, 0]);
    for (const heading of ['Collège', 'Mis à jour', 'Budget', 'Tarif', 'Paiement à la ferme accepté par', 'Pays'])
      expect([heading, left(heading, type)]).toEqual([heading, 1]);
  }
});

it('what is said to be for nobody else stays here, whatever its column is called', () => {
  const [a, b, id] = ['a' as ActorId, 'b' as ActorId, 't' as TieId];
  const left = (text: string) => {
    const attributes = [['Résumé', text] as const];
    const actors = new Map(
      [newActor(a, 'La Boussole', 'structure'), newActor(b, 'Le Relais')].map((one) => [
        one.id,
        { ...one, attributes },
      ]),
    );
    const ties = new Map([[id, { ...newTie(id, a, b), attributes }]]);
    const open = withoutContactData({ ...emptyDocument('Carte'), actors, ties });
    return [open.actors.get(a)?.attributes.length, open.ties.get(id)?.attributes.length];
  };
  for (const text of [
    'conflit ancien, à ne pas ébruiter',
    'Not to be shared: they may leave',
    'Entre nous, ils hésitent',
  ])
    expect([text, ...left(text)]).toEqual([text, 0, 0]);
  for (const text of ['projet de convention', 'un lien entre eux et la mairie'])
    expect([text, ...left(text)]).toEqual([text, 1, 1]);
});

it('never tells of somebody’s illness or leave, whatever the column is called and whoever it is said of', () => {
  const [a, b, id] = ['a' as ActorId, 'b' as ActorId, 't' as TieId];
  const left = (text: string) => {
    const attributes = [['Où en est-on', text] as const];
    const house = { ...newActor(a, 'La Boussole'), type: 'structure' as const, attributes };
    const actors = new Map([house, newActor(b, 'Le Relais')].map((one) => [one.id, one]));
    const tie = { ...newTie(id, a, b), attributes };
    const open = withoutContactData({ ...emptyDocument('Carte'), actors, ties: new Map([[id, tie]]) });
    return [open.ties.get(id)?.attributes.length, open.actors.get(a)?.attributes.length];
  };
  for (const text of [
    'dossier déposé, Simon en arrêt maladie',
    'Reprise en mai (congé maternité)',
    'Léa est malade',
    'en arrêt depuis juin',
    'hospitalisé depuis lundi',
    'Back from sick leave in May',
    'Ken is ill',
    'on maternity leave',
  ])
    expect([text, ...left(text)]).toEqual([text, 0, 0]);
  for (const text of [
    'prévention du cancer',
    'Accueil de malades',
    'arrêt de bus',
    'congés solidaires',
    'Ateliers sur la maladie d’Alzheimer',
    'Illness support group',
  ])
    expect([text, ...left(text)]).toEqual([text, 1, 1]);
});
