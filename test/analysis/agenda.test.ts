import { describe, expect, it } from 'vitest';
import { agendaOfMap } from '../../src/analysis/agenda/agendaOfMap';
import { findingsOf } from '../../src/analysis/findings/findings';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { Day, IntroductionId, TestimonyId } from '../../src/domain/brand';
import { settleToDo } from '../../src/domain/commands';
import type { Settled } from '../../src/domain/commands/settleToDo';
import { daysAfter } from '../../src/domain/days/daysAfter';
import type { MapDocument } from '../../src/domain/mapDocument';
import { type Offer, withTold } from '../../src/domain/offer';
import type { Tie } from '../../src/domain/tie';
import { agendaEn } from '../../src/i18n/agenda/en';
import { agendaFr } from '../../src/i18n/agenda/fr';
import { vocabularyFr } from '../../src/i18n/vocabulary/fr';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';
import { KNOWN_DAY, knownMap, mapWithoutGaps } from '../helpers/knownMaps';

const frenchDay = (day: Day) => vocabularyFr.day(day);
const plain = (text: string) => text.replace(/\s/g, ' ');

/** Each line as it is read, in French. */
function lines(map: MapDocument, today: Day = KNOWN_DAY): string[] {
  return agendaOfMap(map, today).toDo.map((one) =>
    plain(
      [
        agendaFr.what(one, map, '?'),
        agendaFr.why(one, map),
        one.due === undefined ? '' : agendaFr.due(one.due, one.overdue),
        String(one.closes),
      ].join(' | '),
    ),
  );
}

const settled = (map: MapDocument, how: Settled) => settleToDo.run(map, { settled: how });
const toDo = (map: MapDocument, verb: string) => agendaOfMap(map, KNOWN_DAY).toDo.find((one) => one.verb === verb)!;

describe('what is to be done', () => {
  it('is told by what is recorded: what closes most first, then by day', () => {
    expect(lines(knownMap())).toEqual([
      'Présenter lea à bo | par moi | pour le 1er décembre 2026 | 2',
      'Répondre à la demande de lea | « bois », par exemple avec bo | pour mars 2027 | 1',
      'Expliquer à ana à quoi sert « Jardins » | seule son existence est connue |  | 1',
      'Reprendre contact : bo et moi | dernier échange noté : 15 janvier 2025 |  | 1',
    ]);
  });

  it('says who introduces when that is somebody who is not on the map', () => {
    const map = knownMap();
    const introductions = new Map(
      [...map.introductions].map(([id, { madeBy: _onMap, ...one }]) => [id, { ...one, introducer: 'Nora Petit' }]),
    );
    expect(lines({ ...map, introductions })[0]).toBe(
      'Présenter lea à bo | par Nora Petit | pour le 1er décembre 2026 | 2',
    );
  });

  it('begins with what is overdue, the oldest day first', () => {
    const late = lines(knownMap(), '2027-04-02' as Day);
    expect(late.slice(0, 2)).toEqual([
      'Présenter lea à bo | par moi | attendu le 1er décembre 2026 | 2',
      'Répondre à la demande de lea | « bois », par exemple avec bo | attendu mars 2027 | 1',
    ]);
  });

  it('counts a meeting until its day is over', () => {
    const [first] = knownMap().meetings.values();
    const map = { ...knownMap(), meetings: new Map([[first!.id, { ...first!, date: '2026-12' as Day }]]) };
    expect(lines(map)).toContain('Préparer « Café des jardins » | 2 personnes invitées | pour décembre 2026 | 0');
    expect(lines(map, '2027-01-01' as Day).join()).not.toContain('Café des jardins');
  });

  it('asks each witness for consent, once, whatever the themes', () => {
    const map = aMap({ lea: { themes: ['eau', 'bois'] }, ana: { themes: ['eau', 'bois'], roles: ['witness'] } }, [
      'lea-ana',
    ]);
    expect(lines(map)[0]).toBe('Demander à ana son accord pour témoigner | sur « bois » et « eau » |  | 2');
    const one = toDo(map, 'askConsent');
    const given = settled(map, { how: 'consented', person: idOf('ana'), consent: 'given' });
    expect(given.actors.get(idOf('ana'))?.consent).toBe('given');
    expect(lines(given).join()).not.toContain('accord');
    expect(one.questions).toHaveLength(2);
  });

  it('offers the next step where a day was set for it, and leaves what sleeps to that day', () => {
    const map = aMap({ lea: {}, bo: { roles: ['potentialPartner'] }, ana: {} }, [
      'lea-bo:exchanges',
      'ana-lea',
      'lea-ana',
    ]);
    expect(lines(map)).toEqual([]);
    const days = [
      { nextExchange: '2026-11-20' },
      { nextExchange: '2027-01', lastExchange: '2024' },
      { nextExchange: '2027-03' },
    ];
    const planned = {
      ...map,
      ties: new Map([...map.ties].map(([id, tie], i) => [id, { ...tie, ...(days[i] as Partial<Tie>) }])),
    };
    expect(lines(planned)).toEqual([
      'lea et bo : se rencontrer |  | attendu le 20 novembre 2026 | 0',
      'Échanger à nouveau : ana et lea | dernier échange noté : 2024 | pour janvier 2027 | 0',
    ]);
    const met = settled(planned, { how: 'inTouch', pair: [idOf('lea'), idOf('bo')], step: 'met', on: KNOWN_DAY });
    expect(lines(met).join()).not.toContain('bo');
    expect([...met.ties.values()][0]?.exchanges).toEqual([{ on: KNOWN_DAY, by: 'meeting', about: [] }]);
    const early = settled(planned, { how: 'inTouch', pair: [idOf('ana'), idOf('lea')], on: KNOWN_DAY });
    expect(lines(early).join()).not.toContain('ana');
    const none = settled(planned, { how: 'planned', pair: [idOf('lea'), idOf('bo')], nextExchange: undefined });
    expect(lines(none).join()).not.toContain('bo');
    const later = settled(planned, {
      how: 'planned',
      pair: [idOf('lea'), idOf('bo')],
      nextExchange: '2026-12-13' as Day,
    });
    expect(lines(later)).toContain('lea et bo : se rencontrer |  | pour le 13 décembre 2026 | 0');
  });

  it('is not known where nothing is recorded that could be to do, and is nothing where all is done', () => {
    expect(agendaOfMap(mapWithoutGaps(), KNOWN_DAY)).toMatchObject({ toDo: [], isKnown: false });
    const asked = aMap({ lea: {} }, ['lea-ana'], {
      offers: [{ holder: 'lea', side: 'request', themes: [], answer: 'oui' }],
    });
    expect(agendaOfMap(asked, KNOWN_DAY)).toMatchObject({ toDo: [], isKnown: true });
  });
});

describe('a request that was told to somebody', () => {
  const asked = (told: Offer['told'], fields: Partial<Offer> = {}) => {
    const map = knownMap();
    const [offer] = map.offers.values();
    return { ...map, offers: new Map([[offer!.id, withTold({ ...offer!, ...fields }, told ?? [])]]) };
  };
  const waiting = (map: MapDocument, today: Day = KNOWN_DAY) =>
    agendaOfMap(map, today).waiting.map((one) =>
      plain(`${agendaFr.waitingFor(one, map)} | ${agendaFr.waitingSince(one, map)}`),
    );
  const toBo = { actor: idOf('bo'), on: KNOWN_DAY };

  it('waits two weeks, is asked about again then, and is told with whom else', () => {
    const map = asked([toBo]);
    const again = daysAfter(KNOWN_DAY, 14);
    expect(lines(map).join()).not.toContain('Répondre');
    expect(waiting(map)).toEqual([
      `Demande de lea, « bois » | dite à bo le ${frenchDay(KNOWN_DAY)} ; à relancer le ${frenchDay(again)}`,
    ]);
    expect(waiting(map, again)).toEqual([]);
    expect(lines(map, again)).toContain(
      `Répondre à la demande de lea | « bois », dite à bo le ${frenchDay(KNOWN_DAY)}, sans réponse notée, personne d’autre de proche pour y répondre | attendu le ${frenchDay(again)} | 1`,
    );
    expect(agendaOfMap(map, KNOWN_DAY).isKnown).toBe(true);
  });

  it('waits from the last of several, and for nobody once its own day is past or no day is known', () => {
    const twice = asked([{ actor: idOf('ana'), on: '2026-01-05' as Day }, toBo]);
    expect(waiting(twice)[0]).toContain('dite à ana et à bo, la dernière fois');
    expect(waiting(asked([{ actor: idOf('bo') }]))).toEqual([]);
    expect(lines(asked([{ actor: idOf('bo') }])).join()).toContain('dite à bo, sans réponse notée');
    expect(waiting(asked([toBo], { deadline: '2026-11' as Day }), '2026-12-01' as Day)).toEqual([]);
  });

  it('waits until the day that was set for its question when that comes first, unless it was told again since', () => {
    const map = asked([toBo]);
    const [question] = agendaOfMap(map, KNOWN_DAY).waiting.map((one) => one.question);
    const soon = daysAfter(KNOWN_DAY, 3);
    const dayOn = (due: Day) => ({ ...map, discussions: new Map([[question!, { id: question!, due }]]) });
    const putOff = (until: Day) => ({
      ...map,
      rulings: new Map([[question!, { id: question!, verdict: 'notNow' as const, until }]]),
    });
    for (const set of [dayOn(soon), putOff(soon)]) {
      expect(waiting(set, soon)).toEqual([]);
      expect(lines(set, soon).join()).toContain('dite à bo');
    }
    expect(waiting(dayOn(soon))[0]).toContain(`à relancer le ${frenchDay(soon)}`);
    expect(lines(dayOn(soon)).join()).not.toContain('Répondre');
    const again = daysAfter(KNOWN_DAY, 14);
    for (const other of [KNOWN_DAY, daysAfter(KNOWN_DAY, -3), daysAfter(again, 20)])
      expect(waiting(dayOn(other))[0], other).toContain(`à relancer le ${frenchDay(again)}`);
  });

  it('is over once somebody answered', () => {
    const map = asked([toBo], { answeredBy: idOf('bo') });
    expect(waiting(map)).toEqual([]);
    expect(lines(map).join()).not.toContain('Répondre');
  });
});

describe('a line that is settled', () => {
  it.each<[string, (map: MapDocument) => Settled]>([
    [
      'introduce',
      () => ({ how: 'introduced', introduction: 'next' as IntroductionId, status: 'faite', result: 'vus' }),
    ],
    ['introduce', () => ({ how: 'introduced', introduction: 'next' as IntroductionId, status: 'sans suite' })],
    ['answer', (map) => ({ how: 'answered', offer: [...map.offers.keys()][0]!, answer: 'Bo vient en mai' })],
    [
      'explain',
      (map) => ({
        how: 'explained',
        action: [...map.actions.keys()][0]!,
        actors: [[idOf('ana'), 'new' as never]],
      }),
    ],
    ['wake', () => ({ how: 'inTouch', pair: [idOf('bo'), idOf('moi')], on: KNOWN_DAY })],
    ['answer', (map) => ({ how: 'setAside', keys: toDo(map, 'answer').questions, ruling: { verdict: 'notRelevant' } })],
  ])('%s is gone, and the others stay', (verb, how) => {
    const map = knownMap();
    const after = settled(map, how(map));
    const verbs = (one: MapDocument) => agendaOfMap(one, KNOWN_DAY).toDo.map((line) => line.verb);
    expect(verbs(map)).toContain(verb);
    expect(verbs(after)).toEqual(verbs(map).filter((one) => one !== verb));
  });

  it('an introduction that is made says on which day, one that is given up says none', () => {
    const became = (status: string, on?: Day) =>
      settled(knownMap(), {
        how: 'introduced',
        introduction: 'next' as IntroductionId,
        status,
        ...(on === undefined ? {} : { on }),
      }).introductions.get('next' as IntroductionId);
    expect(became('faite', KNOWN_DAY)).toMatchObject({ status: 'faite', due: '2026-12-01', madeOn: KNOWN_DAY });
    expect(became('sans suite')).not.toHaveProperty('madeOn');
  });

  it('comes back on the day to which it was put off, and is overdue then', () => {
    const map = knownMap();
    const { questions } = toDo(map, 'wake');
    const ruling = { verdict: 'notNow', until: '2026-12-08' } as const;
    const after = settled(map, { how: 'setAside', keys: questions, ruling: ruling as never });
    expect(lines(after).join()).not.toContain('Reprendre contact');
    expect(agendaOfMap(after, KNOWN_DAY).later).toEqual({ count: 1, first: '2026-12-08' });
    expect(lines(after, '2026-12-08' as Day)).toContain(
      'Reprendre contact : bo et moi | dernier échange noté : 15 janvier 2025 | attendu le 8 décembre 2026 | 1',
    );
  });

  it('asks any question again whose day has come', () => {
    const map = knownMap();
    const options = { visibility: ALL_VISIBLE, from: idOf('lea'), today: KNOWN_DAY };
    const { key } = findingsOf(map, options).findings.find(({ rule }) => rule === 'noWitness')!;
    const ruling = { verdict: 'notNow', until: '2026-11-20' as Day, reason: 'après les élections' } as const;
    const after = settled(map, { how: 'setAside', keys: [key], ruling });
    expect(lines(after)[0]).toBe('Revoir : ? | après les élections | attendu le 20 novembre 2026 | 1');
  });

  it('moves an introduction to its new day, and leaves one that is gone alone', () => {
    const map = knownMap();
    const moved = settled(map, { how: 'moved', introduction: 'next' as IntroductionId, due: '2026-12-20' as Day });
    expect(toDo(moved, 'introduce').due).toBe('2026-12-20');
    expect(settled(map, { how: 'moved', introduction: 'gone' as IntroductionId, due: KNOWN_DAY })).toBe(map);
  });

  it('closes the question of a witness once whoever was asked agrees, and asks no more of who declines', () => {
    const gaps = (map: MapDocument) =>
      findingsOf(map, { visibility: ALL_VISIBLE, from: idOf('lea'), today: KNOWN_DAY }).findings;
    const known = knownMap();
    const gap = gaps(known).find(({ rule }) => rule === 'noWitness')!;
    const next = known.introductions.get('next' as IntroductionId)!;
    const map = {
      ...known,
      introductions: new Map([[next.id, { ...next, means: 'testimony' as const, serves: gap.key }]]),
    };
    const line = toDo(map, 'introduce');
    const { asked } = line as Extract<typeof line, { verb: 'introduce' }>;
    expect(asked).toEqual({ person: idOf('bo'), theme: gap.theme });
    const answer = (before: MapDocument, consent: 'given' | 'refused', testimony: string) =>
      settled(before, {
        how: 'asked',
        introduction: next.id,
        status: consent === 'given' ? 'faite' : 'sans suite',
        testimony: testimony as TestimonyId,
        consent,
        ...asked!,
      });
    const agreed = answer(map, 'given', 'new');
    expect(agreed.testimonies.get('new' as TestimonyId)).toEqual({
      id: 'new',
      person: idOf('bo'),
      themes: [gap.theme],
      publics: [],
      consent: 'given',
    });
    expect(gaps(agreed).some(({ key }) => key === gap.key)).toBe(false);
    expect(lines(agreed).join()).not.toContain('bo à');
    const declined = answer(map, 'refused', 'new');
    expect(gaps(declined).some(({ key }) => key === gap.key)).toBe(true);
    expect(agendaOfMap(declined, KNOWN_DAY).toDo.some(({ verb }) => verb === 'introduce')).toBe(false);
    // What is noted already is said anew, and not beside it.
    const anew = answer(declined, 'given', 'other');
    expect([...anew.testimonies.values()].map(({ id, consent }) => [id, consent])).toEqual([
      ...[...known.testimonies.values()].map((one) => [one.id, one.consent]),
      ['new', 'given'],
    ]);
  });

  it('never lowers what somebody knows of an action', () => {
    const map = knownMap();
    const [action] = map.actions.keys();
    const contributes = new Map([
      ['w' as never, { id: 'w', actor: idOf('ana'), action, level: 'contributes' } as never],
    ]);
    const knowing = { ...map, awareness: contributes };
    expect(settled(knowing, { how: 'explained', action: action!, actors: [[idOf('ana'), 'x' as never]] })).toBe(
      knowing,
    );
  });
});

it('is worded in both languages without a hole', () => {
  for (const [words, map] of [
    [agendaFr, knownMap()],
    [agendaEn, knownMap()],
  ] as const)
    for (const one of agendaOfMap(map, KNOWN_DAY).toDo) {
      const text = `${words.what(one, map, '?')} ${words.why(one, map)}`;
      expect(text).not.toMatch(/undefined|null|\?\?|\[object/);
    }
});
