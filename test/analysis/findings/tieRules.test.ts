import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse';
import { isGap } from '../../../src/analysis/findings/finding';
import type { FindingOptions } from '../../../src/analysis/findings/findingContext';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { MOST_MEMBERS } from '../../../src/analysis/findings/memberWithoutExchange';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { ActorId, Day } from '../../../src/domain/brand';
import { lastDayOf } from '../../../src/domain/days/lastDay';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { findingsFr } from '../../../src/i18n/findings/fr';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

function ruled(document: MapDocument, rule: string, options: Partial<FindingOptions> = {}) {
  const { findings } = findingsOf(document, { visibility: ALL_VISIBLE, from: document.info.beneficiary, ...options });
  return findings.filter((finding) => finding.rule === rule);
}
const without = (...names: string[]) => ({
  visibility: { ...ALL_VISIBLE, without: new Set<ActorId>(names.map(idOf)) },
});

/** A map whose ties were last used on these days, `''` for one that nobody dated. */
function dated(ties: Record<string, string>, thresholds?: MapDocument['info']['thresholds']): MapDocument {
  const map = aMap({}, Object.keys(ties), { info: thresholds ? { thresholds } : {} });
  const days = Object.values(ties) as Day[];
  return {
    ...map,
    ties: new Map(
      [...map.ties].map(([id, tie], index) => [id, days[index] ? { ...tie, lastExchange: days[index] } : tie]),
    ),
  };
}

describe('the last day that a day can mean', () => {
  it.each([
    ['2025-03-04', '2025-03-04'],
    ['2025-02', '2025-02-28'],
    ['2024-02', '2024-02-29'],
    ['1900-02', '1900-02-28'],
    ['2025', '2025-12-31'],
    ['2025-13', undefined],
    ['2025-02-30', undefined],
    ['l’an dernier', undefined],
  ])('%s: %s', (said, last) => {
    expect(lastDayOf(said as Day)).toBe(last);
  });
});

describe('a tie asleep', () => {
  const asks = (day: string, today = '2026-11-24', months?: number) =>
    ruled(
      dated({ 'ana-bo': day }, months === undefined ? undefined : { within: 3, relayWithin: 2, dormantAfter: months }),
      'dormantTie',
      { today: today as Day },
    ).length === 1;

  it('had its last exchange more than 12 months ago: on the day itself, not yet', () => {
    expect(['2025-11-23', '2025-11-24', '2025-11-25', '2027-01-01'].map((day) => asks(day))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('is taken at the end of the month or year that was noted', () => {
    expect(asks('2025-10')).toBe(true);
    expect(asks('2025-11')).toBe(false);
    expect(asks('2025')).toBe(false);
    expect(asks('2024')).toBe(true);
    expect(asks('2025', '2026-12-31')).toBe(false);
    expect(asks('2025', '2027-01-01')).toBe(true);
  });

  it('counts the months that the map says', () => {
    expect([6, 12, 13].map((months) => asks('2025-11-01', '2026-11-24', months))).toEqual([true, true, false]);
    expect(asks('2026-01-31', '2026-02-28', 1)).toBe(false);
    expect(asks('2026-01-31', '2026-03-01', 1)).toBe(true);
  });

  it('is never told without a day to count from, nor from a text that is no day', () => {
    expect(ruled(dated({ 'ana-bo': '2001' }), 'dormantTie')).toEqual([]);
    expect(asks('jadis')).toBe(false);
  });

  it('is one pair, by its latest exchange over all its ties, both ends by name', () => {
    const today = { today: '2026-11-24' as Day };
    const [finding, ...more] = ruled(
      dated({ 'bo-ana': '2023', 'ana-bo': '2024-05-06', 'cy-bo': '' }),
      'dormantTie',
      today,
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      key: 'dormantTie:ana:bo',
      actors: ['ana', 'bo'],
      ties: [['ana', 'bo']],
      since: '2024-05-06',
    });
    expect(ruled(dated({ 'bo-ana': '2023', 'ana-bo': '2026-01' }), 'dormantTie', today)).toEqual([]);
    expect(ruled(dated({ 'bo-ana': '2023', 'ana-bo!': '2026-01' }), 'dormantTie', today)).toHaveLength(1);
  });

  it('is not told of hidden actors, nor of ties known not to exist', () => {
    const today = '2026-11-24' as Day;
    expect(ruled(dated({ 'ana-bo!': '2020' }), 'dormantTie', { today })).toEqual([]);
    expect(ruled(dated({ 'ana-bo': '2020' }), 'dormantTie', { today, ...without('bo') })).toEqual([]);
  });
});

describe('members without exchange', () => {
  const fil = { type: 'network' as const };
  const pairs = (document: MapDocument, options?: Partial<FindingOptions>) =>
    ruled(document, 'memberWithoutExchange', options).map(({ actors }) => actors.join('-'));

  it('are each pair of members that no tie joins, once, under the first network they share', () => {
    const map = aMap({ fil, arc: fil }, [
      'ana-fil:memberOf',
      'bo-fil:memberOf',
      'cy-fil:memberOf',
      'bo-arc:memberOf',
      'ana-arc:memberOf',
      'bo-cy?',
    ]);
    expect(ruled(map, 'memberWithoutExchange')).toMatchObject([
      { key: 'memberWithoutExchange:ana:bo', subject: { kind: 'network', network: 'arc' }, actors: ['ana', 'bo'] },
      { subject: { kind: 'network', network: 'fil' }, actors: ['ana', 'cy'] },
    ]);
  });

  it('are not asked about when they are known not to be tied', () => {
    expect(pairs(aMap({ fil }, ['ana-fil:memberOf', 'bo-fil:memberOf', 'bo-ana!']))).toEqual([]);
  });

  it('are members of a network, not of a structure, and visible', () => {
    expect(pairs(aMap({ fil: { type: 'structure' } }, ['ana-fil:memberOf', 'bo-fil:memberOf']))).toEqual([]);
    const map = aMap({ fil }, ['ana-fil:memberOf', 'bo-fil:memberOf', 'cy-fil:memberOf']);
    expect(pairs(map, without('bo'))).toEqual(['ana-cy']);
    expect(pairs(map, without('fil'))).toEqual([]);
  });

  it('of a large network are asked about for the point of view alone', () => {
    const members = (count: number) =>
      aMap({ fil }, [
        'lea-fil:memberOf',
        ...Array.from({ length: count - 1 }, (_, index) => `m${String(index).padStart(2, '0')}-fil:memberOf`),
      ]);
    expect(pairs(members(MOST_MEMBERS))).toHaveLength((MOST_MEMBERS * (MOST_MEMBERS - 1)) / 2);
    const large = pairs(members(MOST_MEMBERS + 1));
    expect(large).toHaveLength(MOST_MEMBERS);
    expect(large.every((pair) => pair.startsWith('lea-'))).toBe(true);
    expect(pairs(members(MOST_MEMBERS + 1), { from: undefined })).toEqual([]);
  });
});

describe('whom to ask', () => {
  const map = aMap({ lea: {}, zoe: { asked: 'no' }, ana: { asked: 'partly' }, bo: { asked: 'all' } });

  it('is one list, by name, of those not or only partly asked', () => {
    expect(ruled(map, 'notAsked')).toMatchObject([{ key: 'notAsked', actors: ['ana', 'zoe'], confidence: 'low' }]);
    expect(ruled(map, 'notAsked', without('ana', 'zoe'))).toEqual([]);
  });

  it('is no gap, opens nothing and casts no doubt on itself', () => {
    const [finding] = ruled(map, 'notAsked');
    expect(isGap(finding!)).toBe(false);
    const report = analyse(map, {}, findingsFr);
    expect(report.mobilise).toEqual([]);
    expect(report.findings.find(({ rule }) => rule === 'notAsked')?.text).toBe(
      'À qui reste-t-il à demander quels sont ses liens\u00A0? ana et zoe.',
    );
  });
});
