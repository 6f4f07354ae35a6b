import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { introducedBy, introductionKey } from '../../../src/analysis/introductions/introductionKey';
import { type IntroductionOptions, introductionsToTry } from '../../../src/analysis/introductions/introductionsToTry';
import { mobilise } from '../../../src/analysis/introductions/mobilise';
import { partitionBy } from '../../../src/analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { Day, FindingKey, IntroductionId, ThemeId } from '../../../src/domain/brand';
import { byCodeUnits } from '../../../src/domain/folding';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { Ruling } from '../../../src/domain/ruling';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

function toTry(document: MapDocument, options: IntroductionOptions = {}) {
  const graph = actorGraphOf(document, ALL_VISIBLE);
  return introductionsToTry(document, graph, partitionBy(document, graph, ALL_VISIBLE, 'groups'), options);
}

const pairs = (list: readonly { a: string; b: string }[]) => list.map(({ a, b }) => `${a}-${b}`);

describe('introductions to try', () => {
  const groups = { one: ['a', 'b', 'c'], two: ['d'] };

  it('are pairs with somebody in common, inside a group or across groups', () => {
    const { tighten, open } = toTry(aMap({}, ['a-b', 'b-c', 'c-d'], { groups }));
    expect([pairs(tighten), pairs(open)]).toEqual([['a-c'], ['b-d']]);
    expect(tighten[0]?.via).toEqual(['b']);
  });

  it('leave out pairs known not to be tied', () => {
    expect(toTry(aMap({}, ['a-b', 'b-c', 'c-a!'], { groups })).tighten).toEqual([]);
  });

  it('come by what contacts in common tell, then by number of reasons, then by name', () => {
    const themes = ['t'];
    const map = aMap({ a: {}, b: { themes }, c: { themes } }, ['h-a', 'h-b', 'h-c', 'h-d', 'k-c', 'k-d']);
    expect(pairs(toTry(map).open).slice(0, 3)).toEqual(['h-k', 'c-d', 'b-c']);
  });

  it('say why: a theme, an offer that answers a request, a network in common', () => {
    const map = aMap(
      { a: { themes: ['t'] }, c: { themes: ['t'] }, net: { type: 'network' } },
      ['a-b', 'b-c', 'a-net:memberOf', 'c-net:memberOf'],
      {
        offers: [
          { holder: 'a', side: 'offer', themes: ['u'] },
          { holder: 'c', side: 'request', themes: ['u'] },
        ],
      },
    );
    const found = toTry(map).open.find(({ a, b }) => a === 'a' && b === 'c');
    expect(found?.reasons).toEqual([
      { code: 'sharesTheme', theme: 't' },
      { code: 'answersRequest', theme: 'u' },
      { code: 'sharesNetwork', network: 'net' },
    ]);
  });

  it('on a theme are also those of whom one asks for it and the other offers it', () => {
    const map = aMap({}, ['a-b', 'b-c', 'c-d'], {
      offers: [
        { holder: 'a', side: 'request', themes: ['u'] },
        { holder: 'c', side: 'offer', themes: ['u', 'v'] },
        { holder: 'd', side: 'request', themes: ['v'] },
      ],
    });
    expect(pairs(toTry(map, { theme: 'u' as ThemeId }).open)).toEqual(['a-c']);
    expect(toTry(map, { theme: 'v' as ThemeId }).open).toEqual([]);
  });

  it('leave out pairs that a person refused, until the day it was put off to', () => {
    const map = aMap({}, ['a-b', 'b-c', 'c-d'], { groups });
    const ruled = (ruling: Partial<Ruling>): MapDocument => {
      // Whichever of the two is said first.
      const id = introductionKey(idOf('c'), idOf('a'));
      return { ...map, rulings: new Map([[id, { id, verdict: 'notRelevant', ...ruling }]]) };
    };
    expect(toTry(ruled({})).tighten).toEqual([]);
    expect(pairs(toTry(ruled({})).open)).toEqual(['b-d']);
    const later = ruled({ verdict: 'notNow', until: '2026-12-01' as Day });
    expect(toTry(later, { today: '2026-11-30' as Day }).tighten).toEqual([]);
    expect(pairs(toTry(later, { today: '2026-12-01' as Day }).tighten)).toEqual(['a-c']);
  });

  it('say that an introduction of the two is recorded', () => {
    const map = aMap({}, ['a-b', 'b-c', 'c-d'], { groups });
    const id = 'i' as IntroductionId;
    const recorded = { ...map, introductions: new Map([[id, { id, a: idOf('d'), b: idOf('b') }]]) };
    expect(toTry(recorded).open.map((one) => one.recorded)).toEqual([id]);
    expect(toTry(recorded).tighten.map((one) => one.recorded)).toEqual([undefined]);
  });

  it('around one actor, or on one theme, are those of the whole list', () => {
    const map = aMap({ a: { themes: ['t', 'u'] }, c: { themes: ['t'] }, e: { themes: ['u'] } }, ['a-b', 'b-c', 'b-e']);
    expect(pairs(toTry(map).open)).toEqual(['a-c', 'a-e', 'c-e']);
    expect(pairs(toTry(map, { around: idOf('c') }).open)).toEqual(['a-c', 'c-e']);
    expect(pairs(toTry(map, { theme: 'u' as ThemeId }).open)).toEqual(['a-e']);
    expect(toTry(map, { around: idOf('nobody') }).open).toEqual([]);
  });

  it('keep the best when there are too many', () => {
    const star = aMap({}, [
      ...Array.from({ length: 30 }, (_, index) => `hub-v${String(index).padStart(2, '0')}`),
      'v28-x',
      'v29-x',
    ]);
    const all = toTry(star).open;
    expect(toTry(star, { most: 5 }).open).toEqual(all.slice(0, 5));
  });
});

describe('the best of many introductions', () => {
  it('are the first by name among equals, in whatever order they are met', () => {
    // Through g, the first contact of a, all those of the end of the alphabet are met before those through h.
    const met = ['z1', 'z2', 'z3', 'z4', 'z5', 'z6'];
    const later = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'];
    const map = aMap({}, ['a-g', 'a-h', 'g-h', ...met.map((one) => `g-${one}`), ...later.map((one) => `h-${one}`)]);
    expect(pairs(toTry(map, { most: 2 }).open)).toEqual(['a-b1', 'a-b2']);
  });

  it('a pair with more reasons is not passed over for one met before', () => {
    const names = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'];
    const themes = ['t'];
    const map = aMap(
      { b5: { themes }, b6: { themes } },
      names.map((one) => `hub-${one}`),
    );
    expect(pairs(toTry(map, { most: 2 }).open)).toEqual(['b5-b6', 'b1-b2']);
  });
});

describe('the key of a refused introduction', () => {
  it('is one for the two, says who they are, and is that of no finding', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const key = introductionKey(idOf(a), idOf(b));
        expect(introductionKey(idOf(b), idOf(a))).toBe(key);
        expect(introducedBy(key)).toEqual([a, b].sort(byCodeUnits));
      }),
    );
    for (const key of ['noKnownTie:a', 'introduction:a', 'introduction:%:b', 'introduction:a:b:c'])
      expect(introducedBy(key as FindingKey)).toBeUndefined();
  });
});

describe('whom to mobilise', () => {
  it('takes first the contact that opens most, and gives each gap to one contact only', () => {
    const witness = (theme: string) => ({ themes: [theme], roles: ['witness'] as const });
    const map = aMap({ lea: { themes: ['s', 't', 'u'] }, x: witness('s'), y: witness('t'), z: witness('u') }, [
      'lea-p',
      'p-p2',
      'p2-p3',
      'p3-x',
      'p3-y',
      'lea-q',
      'q-q2',
      'q2-q3',
      'q3-z',
    ]);
    const open = findingsOf(map, { visibility: ALL_VISIBLE, from: idOf('lea') }).findings.filter(
      ({ rule }) => rule === 'noWitness',
    );
    expect(mobilise(map, open).map(({ actor, opens }) => [actor, opens.length])).toEqual([
      ['p', 2],
      ['q', 1],
    ]);
  });

  it('takes whom to ask for no gap', () => {
    const map = aMap({ lea: {} }, ['lea-p', 'p-x']);
    const candidates = [{ actor: idOf('x'), chain: [idOf('lea'), idOf('p'), idOf('x')], reasons: [] }];
    const finding = { actors: [], ties: [], candidates, confidence: 'low' as const };
    const toAsk = { ...finding, key: 'notAsked:x' as FindingKey, rule: 'notAsked' as const };
    const gap = { ...finding, key: 'noPeer' as FindingKey, rule: 'noPeer' as const };
    expect(mobilise(map, [toAsk])).toEqual([]);
    expect(mobilise(map, [toAsk, gap])).toEqual([{ actor: 'p', opens: [gap.key] }]);
  });

  it('is empty when nobody leads to a candidate', () => {
    const map = aMap({ lea: { themes: ['s'] }, x: { themes: ['s'], roles: ['witness'] } });
    const { findings } = findingsOf(map, { visibility: ALL_VISIBLE, from: idOf('lea') });
    expect(mobilise(map, findings)).toEqual([]);
  });
});
