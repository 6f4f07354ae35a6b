import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import { actorTies } from '../../../src/domain/actorTies';
import type { ActorId, Day, TieId } from '../../../src/domain/brand';
import { newTie } from '../../../src/domain/tie';
import { MESSAGES } from '../../../src/i18n/language';
import { moreFields } from '../../../src/ui/card/filledFields';
import { standingOf } from '../../../src/ui/card/standingOf';
import { knownTexts } from '../../../src/ui/fields/knownTexts';
import { matching } from '../../../src/ui/fields/matching';
import { readDay, typedDay } from '../../../src/ui/fields/readDay';
import { aGraph } from '../../helpers/graphs';

const id = (name: string) => name as ActorId;
const actors = new Map(['Léa', 'Zoé', 'Émile', 'Bruno'].map((name) => [id(name), newActor(id(name), name, 'person')]));

describe('the ties of an actor', () => {
  it('come by the name at the other end, those that are over and those known not to exist last', () => {
    const ties = [
      newTie('1' as TieId, id('Léa'), id('Zoé')),
      newTie('2' as TieId, id('Émile'), id('Léa')),
      { ...newTie('3' as TieId, id('Léa'), id('Bruno')), certainty: 'absent' as const },
      { ...newTie('5' as TieId, id('Léa'), id('Bruno')), until: '2023' as Day },
      newTie('4' as TieId, id('Zoé'), id('Bruno')),
    ];
    expect(actorTies({ actors, ties: new Map(ties.map((tie) => [tie.id, tie])) }, id('Léa'))).toEqual([
      '2',
      '1',
      '5',
      '3',
    ]);
  });
});

describe('what the card folds', () => {
  it('parts filled fields from empty ones, and shows nothing twice', () => {
    const actor = { ...newActor(id('a'), 'A'), kind: 'CUMA', languages: ['français'], mission: 'aider' };
    const { filled, empty } = moreFields(actor, false);
    expect(filled).toEqual(['kind', 'languages']);
    expect(empty).toContain('framework');
    expect([...filled, ...empty]).not.toContain('mission');
  });

  it('leaves channels and publics to the main fields of a relay, publics to those of the beneficiary', () => {
    const relay = { ...newActor(id('a'), 'A'), roles: [{ role: 'relay' as const }] };
    expect(moreFields(relay, false).empty).not.toContain('channels');
    expect(moreFields(newActor(id('a'), 'A'), true).empty).not.toContain('publics');
  });
});

describe('what is offered while typing', () => {
  it('is one spelling of each text of the map, then the usual ones that nobody wrote', () => {
    const written = ['Vallée', 'vallee', 'Bourg', undefined, ''].map((territory, index) => ({
      ...newActor(id(`${index}`), 'A'),
      ...(territory !== undefined && { territory }),
    }));
    expect(knownTexts(written, (actor) => actor.territory, ['BOURG', 'Plaine'])).toEqual(['Bourg', 'Vallée', 'Plaine']);
  });

  it('begins with what begins as typed', () => {
    const find = (typed: string) => matching(['Mobilité douce', 'Éco-mobilité', 'Eau'], (text) => text, typed, 5);
    expect(find('MOB')).toEqual(['Mobilité douce', 'Éco-mobilité']);
    expect(find('')).toEqual(['Eau', 'Éco-mobilité', 'Mobilité douce']);
  });
});

describe('a day that is typed', () => {
  it.each([
    ['15/03/2024', '2024-03-15'],
    ['5/3/2024', '2024-03-05'],
    ['2024-3-15', '2024-03-15'],
    ['03/2024', '2024-03'],
    [' 2024 ', '2024'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (typed, day) => expect(readDay(typed)).toBe(day));

  it.each(['31/02/2024', '13/2024', '29/02/2023', 'hier', '', '15/03/24'])('%s is none', (typed) =>
    expect(readDay(typed)).toBeUndefined(),
  );

  it('is shown as it is typed', () => {
    for (const day of ['2024-03-15', '2024-03', '2024'] as Day[]) expect(readDay(typedDay(day))).toBe(day);
  });
});

describe('how an actor stands between others', () => {
  it('is said between groups only where the map shows any', () => {
    const measured = {
      graph: aGraph(['ana-bo', 'bo-cy']),
      measured: {
        effectiveSize: Float64Array.of(1, 2, 1),
        brokerage: [1, 2, 0].map((liaison) => ({ coordinator: 1, consultant: 0, gatekeeper: 1, liaison })),
      },
    };
    const words = (shown: boolean) =>
      MESSAGES.en.findings.brokerWords(standingOf(measured, id('bo'), shown)!).join(' · ');
    expect(words(true)).toBe('reaches different circles · joins two other groups');
    expect(words(false)).toBe('reaches different circles');
    expect(standingOf(measured, id('zoe'), true)).toBeUndefined();
  });
});
