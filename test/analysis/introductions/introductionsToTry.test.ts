import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { introductionsToTry } from '../../../src/analysis/introductions/introductionsToTry';
import { mobilise } from '../../../src/analysis/introductions/mobilise';
import { partitionBy } from '../../../src/analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

function toTry(document: MapDocument, most?: number) {
  const graph = actorGraphOf(document, ALL_VISIBLE);
  return introductionsToTry(document, graph, partitionBy(document, graph, ALL_VISIBLE, 'groups'), most);
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

  it('keep the best when there are too many', () => {
    const star = aMap({}, [
      ...Array.from({ length: 30 }, (_, index) => `hub-v${String(index).padStart(2, '0')}`),
      'v28-x',
      'v29-x',
    ]);
    const all = toTry(star).open;
    expect(toTry(star, 5).open).toEqual(all.slice(0, 5));
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

  it('is empty when nobody leads to a candidate', () => {
    const map = aMap({ lea: { themes: ['s'] }, x: { themes: ['s'], roles: ['witness'] } });
    const { findings } = findingsOf(map, { visibility: ALL_VISIBLE, from: idOf('lea') });
    expect(mobilise(map, findings)).toEqual([]);
  });
});
