import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { chainFinder } from '../../../src/analysis/chains/chainFinder';
import { type FormerBeneficiary, formerBeneficiaries } from '../../../src/analysis/pool/formerBeneficiaries';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { Consent } from '../../../src/domain/actor';
import type { Day, ThemeId } from '../../../src/domain/brand';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

function pool(map: MapDocument, theme?: string, without: readonly string[] = []): FormerBeneficiary[] {
  const visibility = { ...ALL_VISIBLE, without: new Set(without.map(idOf)) };
  const graph = actorGraphOf(map, visibility);
  const from = idOf('lea');
  const chains = graph.hasNode(from) ? chainFinder(graph, from, undefined) : null;
  const about = theme === undefined ? {} : { theme: theme as ThemeId };
  return formerBeneficiaries(map, graph, { visibility, from, chains, ...about });
}

const former = { roles: ['formerBeneficiary'] as const };

describe('the pool of past beneficiaries', () => {
  it('holds whoever has or had that role, the nearest first, then by name, out of reach last', () => {
    const ended = { role: 'formerBeneficiary' as const, until: '2021' as Day };
    const map = aMap({ lea: former, zoe: former, bob: { roles: [ended] }, ana: former, tom: {}, far: former }, [
      'lea-tom',
      'tom-zoe',
      'tom-ana',
      'lea-bob',
    ]);
    expect(pool(map).map(({ actor, chain }) => [actor, chain?.join(' ')])).toEqual([
      ['bob', 'lea bob'],
      ['ana', 'lea tom ana'],
      ['zoe', 'lea tom zoe'],
      ['far', undefined],
    ]);
    expect(pool(map, undefined, ['bob', 'tom']).map(({ actor, chain }) => [actor, chain])).toEqual([
      ['ana', null],
      ['far', null],
      ['zoe', null],
    ]);
  });

  it('says which themes they hold, share and can tell of, and keeps to the theme asked for', () => {
    const map = aMap(
      { lea: { themes: ['t'] }, ana: { ...former, themes: ['u', 't'] }, bob: { ...former, themes: ['v'] } },
      [],
      { testimonies: [{ person: 'bob', themes: ['t'], consent: 'given' }] },
    );
    expect(pool(map)).toMatchObject([
      { actor: 'ana', themes: ['t', 'u'], sharedThemes: ['t'], testifiesOn: [], consent: 'toBeAsked' },
      { actor: 'bob', themes: ['v'], sharedThemes: [], testifiesOn: ['t'], consent: 'given' },
    ]);
    expect(pool(map, 'u').map(({ actor }) => actor)).toEqual(['ana']);
    expect(pool(map, 't').map(({ actor }) => actor)).toEqual(['ana', 'bob']);
  });

  it.each([
    ['refused', undefined, 'refused', []],
    ['refused', 'given', 'refused', []],
    [undefined, 'refused', 'refused', []],
    [undefined, 'given', 'given', ['t']],
    [undefined, undefined, 'toBeAsked', ['t']],
    ['given', 'refused', 'given', []],
  ] as const)('consent %s, of a testimony %s: %s', (own, told, expected, on) => {
    const consent = (value: Consent | undefined) => (value === undefined ? {} : { consent: value });
    const map = aMap({ lea: {}, ana: { ...former, ...consent(own) } }, [], {
      testimonies: [{ person: 'ana', themes: ['t'], ...consent(told) }],
    });
    expect(pool(map)).toMatchObject([{ actor: 'ana', consent: expected, testifiesOn: on }]);
  });

  it('a witness tells of their own themes', () => {
    const roles = ['formerBeneficiary', 'witness'] as const;
    expect(pool(aMap({ lea: {}, ana: { roles, themes: ['t'] } }))).toMatchObject([{ testifiesOn: ['t'] }]);
  });

  it('names networks that the point of view is not in, colleagues and partners', () => {
    const network = { type: 'network' as const };
    const structure = { type: 'structure' as const };
    const map = aMap({ lea: {}, ana: former, cuma: structure, club: network, ring: network }, [
      'ana-club:memberOf',
      'lea-club:memberOf',
      'ring-ana:memberOf',
      'ana-cuma:worksFor',
      'cuma-bob:worksFor',
      'lea-cuma:worksFor',
      'ana-tom:partnerOf',
      'lea-ana:partnerOf',
      'ana-kim?:partnerOf',
      'ana-leo!:partnerOf',
    ]);
    expect(pool(map)).toMatchObject([{ newNetworks: ['ring'], colleagues: ['bob'], partners: ['kim', 'tom'] }]);
  });
});
