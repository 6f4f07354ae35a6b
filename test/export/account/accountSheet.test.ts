import { describe, expect, it } from 'vitest';
import { accountFacts } from '../../../src/analysis/account/accountFacts';
import type { Day } from '../../../src/domain/brand';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { type AccountReader, accountSheet } from '../../../src/export/account/accountSheet';
import { textOf } from '../../../src/export/markup';
import { accountEn } from '../../../src/i18n/account/en';
import { accountFr } from '../../../src/i18n/account/fr';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const day = (text: string) => text as Day;
const [LEA, BO] = [idOf('lea'), idOf('bo')];

function map(): MapDocument {
  const made = aMap({ lea: {}, bo: {}, ana: { consent: 'given' } }, ['lea-bo'], {
    offers: [
      {
        holder: 'lea',
        side: 'request',
        themes: ['bois'],
        told: [{ actor: BO, on: day('2026-05-02') }],
        answeredBy: BO,
      },
      { holder: 'bo', side: 'request', themes: ['eau'], answer: 'trouvé ailleurs.' },
      { holder: 'bo', side: 'request', themes: ['eau'], answer: 'avant', answeredOn: day('2025-02-03') },
      { holder: 'ana', side: 'request', themes: ['lait'] },
      { holder: 'ana', side: 'offer', themes: ['lait'], answer: 'prise' },
    ],
    testimonies: [{ person: 'ana', themes: ['eau'], lastGiven: day('2026-06') }],
    resources: [{ title: 'Fiche', users: ['bo'], themes: [] }],
    actions: [{ title: 'Vergers', results: 'Trois vergers plantés.' }],
  });
  const [tie] = made.ties.values();
  const introduction = { id: 'i', a: LEA, b: BO, result: 'Ils se sont vus.' };
  const introductions = [
    { ...introduction, due: '2026-03-01' },
    { ...introduction, id: 'j', due: '2025-03-01', result: 'Avant.' },
    { ...introduction, id: 'k', result: 'Un jour.' },
    { ...introduction, id: 'l', due: '2026-04-01', result: '' },
  ];
  const meetings = [
    { id: 'm', title: 'Café', date: '2026-06-03', participants: [LEA, BO], tables: [] },
    { id: 'n', title: 'À venir', date: '2027-01-03', participants: [LEA], tables: [] },
    { id: 'o', title: 'Idée', participants: [], tables: [] },
  ];
  return {
    ...made,
    ties: new Map([[tie!.id, { ...tie!, exchanges: [{ on: day('2026-02'), about: [] }, { about: ['support'] }] }]]),
    introductions: new Map(introductions.map((one) => [one.id, one])) as never,
    meetings: new Map(meetings.map((one) => [one.id, one])) as never,
  };
}

const period = { from: day('2026-01-01'), to: day('2026-11-24') };
const said = (reader: AccountReader, words = accountFr, of = period) =>
  textOf(accountSheet({ document: map(), period: of, reader }, words))
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .map((line) => line.trim().replaceAll('\u00A0', ' '))
    .filter((line) => line !== '');

describe('the account of a period', () => {
  it('takes what has a day in it, and counts what has none apart', () => {
    const facts = accountFacts(map(), period);
    expect(facts.introductions).toEqual([{ id: 'i', on: '2026-03-01' }]);
    expect(facts.meetings).toEqual([{ id: 'm', on: '2026-06-03' }]);
    expect(facts.met).toEqual([{ id: 'offer0', on: '2026-05-02' }]);
    expect(facts.testimonies).toHaveLength(1);
    expect(facts).toMatchObject({ guests: 2, exchanges: 1, undated: { introductions: 1, met: 1 } });
    expect(facts.open).toEqual(['offer3']);
    expect(accountFacts(map(), { to: day('2025-12-31') }).met).toEqual([{ id: 'offer2', on: '2025-02-03' }]);
    expect(accountFacts(map(), { to: day('2026-11-24') }).introductions).toHaveLength(2);
  });

  it('counts an introduction on the day on which it was made, whatever the day for which it was meant', () => {
    const made = map();
    const [first] = made.introductions.values();
    const one = { ...first!, madeOn: day('2025-12-20') };
    const facts = (from: string, to: string) =>
      accountFacts({ ...made, introductions: new Map([[one.id, one]]) }, { from: day(from), to: day(to) });
    expect(facts('2025-12-01', '2025-12-31').introductions).toEqual([{ id: 'i', on: '2025-12-20' }]);
    expect(facts('2026-01-01', '2026-12-31').introductions).toEqual([]);
    expect(facts('2026-01-01', '2026-12-31').undated.introductions).toBe(0);
  });

  it('has a month in it that reaches into it', () => {
    const june = (from: string, to: string) => accountFacts(map(), { from: day(from), to: day(to) }).testimonies.length;
    expect(june('2026-06-15', '2026-06-20')).toBe(1);
    expect(june('2026-07-01', '2026-08-01')).toBe(0);
    expect(june('2026-01-01', '2026-05-31')).toBe(0);
  });

  it('tells the members who and what', () => {
    expect(said('members')).toEqual([
      'Test : ce qui s’est fait',
      'Du 1er janvier 2026 au 24 novembre 2026.',
      'Sans date notée, et donc hors de ce bilan : 1 mise en relation et 1 demande satisfaite.',
      'Mises en relation',
      'lea et bo, le 1er mars 2026 : Ils se sont vus.',
      'Rencontres',
      '« Café », le 3 juin 2026 : 2 participant·es.',
      'Demandes satisfaites',
      'Demande de lea, « bois » : bo y a répondu.',
      'Témoignages',
      'ana sur « eau », en juin 2026.',
      'Actions menées ensemble',
      '« Vergers » : Trois vergers plantés.',
      'Outils et exemples partagés',
      'Fiche : utilisé par 1 acteur',
      'Ce que l’on cherche encore',
      'ana cherche une réponse sur « lait ».',
    ]);
  });

  it('tells the funder counts, and names nobody by itself', () => {
    const lines = said('funder');
    expect(lines.join(' | ')).toContain(
      'En nombres | Mises en relation faites : 1 | Rencontres tenues : 1 | Participations à ces rencontres : 2 | Demandes satisfaites : 1',
    );
    expect(lines).toContain('Ils se sont vus.');
    expect(lines).toContain('1 demande attend encore une réponse.');
    expect(lines.join('\n')).not.toMatch(/\b(?:lea|bo|ana)\b/);
  });

  it('says where nothing has a day, and never counts nothing', () => {
    const empty = { from: day('2024-01-01'), to: day('2024-12-31') };
    for (const reader of ['members', 'funder'] as const) {
      expect(said(reader, accountFr, empty)).toContain('Rien n’est noté avec une date sur cette période.');
      expect(said(reader, accountEn, empty).join('\n')).not.toMatch(/\b0\b/);
    }
  });

  it('is worded in English', () => {
    expect(said('members', accountEn).join('\n')).not.toMatch(/undefined|null|\[object|[«»]/);
    expect(said('members', accountEn)).toContain('lea and bo, on 1 March 2026: Ils se sont vus.');
    expect(said('funder', accountEn)).toContain('1 request is still waiting for an answer.');
  });
});
