import { describe, expect, it } from 'vitest';
import { attendance, contactsOfPair } from '../../src/analysis/knowing/contactsOfPair';
import { knowingOf, partnerOfPair } from '../../src/analysis/knowing/knowing';
import type { Day, MeetingId } from '../../src/domain/brand';
import type { MapDocument } from '../../src/domain/mapDocument';
import type { Meeting } from '../../src/domain/meeting';
import type { Tie } from '../../src/domain/tie';
import { exchangesEn } from '../../src/i18n/exchanges/en';
import { exchangesFr } from '../../src/i18n/exchanges/fr';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';

const TODAY = '2026-11-29' as Day;
const partner = { bo: { roles: ['potentialPartner'] } } as const;
const pair = [idOf('lea'), idOf('bo')] as const;

function said(map: MapDocument, tie: Partial<Tie>, meetings: readonly (string | undefined)[] = []): MapDocument {
  const held = meetings.map((date, i): [MeetingId, Meeting] => [
    `m${i}` as MeetingId,
    {
      id: `m${i}` as MeetingId,
      title: `m${i}`,
      participants: [...pair],
      tables: [],
      ...(date && { date: date as Day }),
    },
  ]);
  return {
    ...map,
    ties: new Map([...map.ties].map(([id, one], index) => [id, index === 0 ? { ...one, ...tie } : one])),
    meetings: new Map(held),
  };
}
const knowing = (map: MapDocument) => knowingOf(map, pair[1], pair[0], TODAY);

describe('how often two were in touch', () => {
  it('counts exchanges and meetings at which both were, each day once; a meeting to come is none', () => {
    const map = said(
      aMap({}, ['lea-bo']),
      {
        exchanges: [
          { on: '2026-01-12' as Day, by: 'call', about: [] },
          { on: '2026-03-12' as Day, about: [] },
          { about: ['missions'] },
        ],
        lastExchange: '2026-03-12' as Day,
      },
      ['2026-03-12', '2026-06-03', '2026-12-01', undefined],
    );
    expect(contactsOfPair(map, ...pair, TODAY)).toEqual([
      { on: '2026-01-12', by: 'call' },
      { on: '2026-03-12', by: 'meeting' },
      { on: '2026-06-03', by: 'meeting' },
    ]);
    expect(attendance(map, pair[1], TODAY)).toEqual(['2026-03-12', '2026-06-03']);
  });

  it('knows of the last exchange where nothing else tells of it', () => {
    expect(contactsOfPair(said(aMap({}, ['lea-bo']), { lastExchange: '2024' as Day }), ...pair, TODAY)).toEqual([
      { on: '2024' },
    ]);
    expect(
      contactsOfPair(said(aMap({}, ['lea-bo']), { lastExchange: '2026' as Day }, ['2026-06-03']), ...pair, TODAY),
    ).toHaveLength(1);
    expect(contactsOfPair(said(aMap({}, ['lea-bo!']), { lastExchange: '2024' as Day }), ...pair, TODAY)).toEqual([]);
  });

  it('is said in a sentence', () => {
    expect(exchangesFr.often(3, '2026-01' as Day, '2026-06-03' as Day, 'visit')).toBe(
      '3 échanges depuis janvier 2026, le dernier le 3 juin 2026 (visite).',
    );
    expect(exchangesFr.often(1, '2026-06' as Day, '2026-06' as Day, undefined)).toBe('Un échange noté, en juin 2026.');
    expect(exchangesEn.often(3, '2026-01' as Day, '2026-06-03' as Day, 'visit')).toBe(
      'In touch 3 times since January 2026, last on 3 June 2026 (visit).',
    );
    expect(exchangesFr.attended(2, '2025' as Day, '2026-03-01' as Day)).toBe(
      'A pris part à 2 rencontres depuis 2025, la dernière le 1er mars 2026.',
    );
  });
});

describe('how far two have come', () => {
  it.each<[string, MapDocument, ReturnType<typeof knowing>]>([
    [
      'spotted',
      aMap({ bo: { roles: [{ role: 'potentialPartner', since: '2026-01' as Day }] } }),
      { step: 'spotted', on: '2026-01' as Day, next: 'inTouch' },
    ],
    ['in touch by nature', aMap(partner, ['lea-bo:exchanges']), { step: 'inTouch', on: undefined, next: 'met' }],
    [
      'in touch by a day',
      said(aMap(partner, ['lea-bo']), { lastExchange: '2026-02' as Day }),
      { step: 'inTouch', on: '2026-02' as Day, next: 'met' },
    ],
    [
      'met at a meeting',
      said(aMap(partner, ['lea-bo']), {}, ['2026-03-12']),
      { step: 'met', on: '2026-03-12' as Day, next: 'missions' },
    ],
    [
      'missions, nobody knows when',
      said(aMap(partner, ['lea-bo']), { exchanges: [{ about: ['missions'] }] }),
      { step: 'missions', on: undefined, next: 'support' },
    ],
    [
      'support, without having met',
      said(aMap(partner, ['lea-bo']), { exchanges: [{ on: TODAY, by: 'call', about: ['support'] }] }),
      { step: 'support', on: TODAY, next: 'together' },
    ],
    [
      'support, by what is known of the officer’s action',
      aMap({ ...partner, moi: {} }, [], {
        info: { officer: idOf('moi') },
        actions: [{ title: 'Appui', lead: 'moi' }],
        awareness: ['bo 0 knowsPurpose'],
      }),
      { step: 'support', on: undefined, next: 'together' },
    ],
    [
      'together',
      said(aMap(partner, ['lea-bo:actsWith']), { since: '2025' as Day }),
      { step: 'together', on: '2025' as Day, next: undefined },
    ],
    ['partner by role', aMap({ bo: { roles: ['partner'] } }), { step: 'together', on: undefined, next: undefined }],
    [
      'what is over counts no more',
      said(aMap(partner, ['lea-bo:actsWith']), { until: '2025' as Day }),
      { step: 'spotted', on: undefined, next: 'inTouch' },
    ],
  ])('%s', (_, map, expected) => {
    expect(knowing(map)).toEqual(expected);
  });

  it('is told of a partner or a possible one only', () => {
    expect(partnerOfPair(aMap(partner, ['lea-bo']), ...pair)).toBe(pair[1]);
    expect(partnerOfPair(aMap(partner, ['lea-bo']), pair[1], pair[0])).toBe(pair[1]);
    expect(partnerOfPair(aMap({}, ['lea-bo']), ...pair)).toBeUndefined();
    expect(partnerOfPair(aMap({}, ['lea-bo:partnerOf']), ...pair)).toBe(pair[1]);
  });
});
