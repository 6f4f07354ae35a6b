import { describe, expect, it } from 'vitest';
import { findingContext } from '../../../src/analysis/findings/findingContext';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { peersAnywhere, peersWithinReach } from '../../../src/analysis/findings/noPeer';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

function ruled(document: MapDocument, rule: string, from = 'lea') {
  const { findings } = findingsOf(document, { visibility: ALL_VISIBLE, from: idOf(from) });
  return findings.filter((finding) => finding.rule === rule);
}

const reasonsOf = (finding: ReturnType<typeof ruled>[number] | undefined) =>
  finding?.candidates.map(({ actor, reasons }) => [actor, reasons]);

describe('witnesses without consent', () => {
  const lea = { themes: ['mobility'] };
  const witness = { themes: ['mobility'], roles: ['witness'] as const };

  it('are all named when none has given it, nearest first among candidates', () => {
    const map = aMap({ lea, tem: witness, abe: { ...witness, consent: 'toBeAsked' } }, ['lea-tem', 'tem-abe']);
    const [finding, ...more] = ruled(map, 'witnessConsent');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ theme: 'mobility', actors: ['abe', 'tem'], within: 3 });
    expect(finding?.candidates).toEqual(
      [
        ['tem', ['lea', 'tem']],
        ['abe', ['lea', 'tem', 'abe']],
      ].map(([actor, chain]) => ({
        actor,
        chain,
        reasons: [{ code: 'testifiesOn', theme: 'mobility' }, { code: 'consentToAsk' }],
      })),
    );
  });

  it('are not asked about when one near has given it, but are when that one is at 4 ties', () => {
    const people = { lea, tem: witness, abe: { ...witness, consent: 'given' as const } };
    expect(ruled(aMap(people, ['lea-tem', 'lea-x', 'x-y', 'y-abe']), 'witnessConsent')).toEqual([]);
    const [finding] = ruled(aMap(people, ['lea-tem', 'lea-x', 'x-y', 'y-z', 'z-abe']), 'witnessConsent');
    expect(finding?.actors).toEqual(['tem']);
  });

  it('are those of the theme: consent to tell of another is none for this one', () => {
    const told = (theme: string) => ({
      testimonies: [
        { person: 'tem', themes: ['mobility'] },
        { person: 'tem', themes: [theme], consent: 'given' as const },
      ],
    });
    expect(ruled(aMap({ lea }, ['lea-tem'], told('work')), 'witnessConsent')).toHaveLength(1);
    expect(ruled(aMap({ lea }, ['lea-tem'], told('mobility')), 'witnessConsent')).toEqual([]);
  });

  it('do not count when they refused, nor when nobody is there to ask', () => {
    expect(ruled(aMap({ lea, tem: { ...witness, consent: 'refused' } }, ['lea-tem']), 'witnessConsent')).toEqual([]);
    expect(ruled(aMap({ lea }), 'witnessConsent')).toEqual([]);
  });

  it('are asked about once, of anything, when the beneficiary has no theme', () => {
    const [finding, ...more] = ruled(aMap({ lea: {}, tem: witness }, ['lea-tem']), 'witnessConsent');
    expect(more).toEqual([]);
    expect(finding).not.toHaveProperty('theme');
    expect(finding?.actors).toEqual(['tem']);
  });

  it('leave a doubt when one of them was not asked about all its ties', () => {
    const map = (asked: 'all' | 'partly') => aMap({ lea, tem: { ...witness, asked } }, ['lea-tem']);
    expect(ruled(map('partly'), 'witnessConsent')[0]?.confidence).toBe('low');
    expect(ruled(map('all'), 'witnessConsent')[0]?.confidence).toBe('normal');
  });
});

describe('no peer', () => {
  const lea = { themes: ['mobility', 'work'], profile: 'elected', mission: 'Animer la forêt' };
  const asks = (...args: Parameters<typeof aMap>) => ruled(aMap(...args), 'noPeer').length === 1;

  it('is silent with the same mission, however spelt, at 3 ties and not at 4', () => {
    const ana = { mission: 'animer la FORET' };
    expect(asks({ lea, ana }, ['lea-x', 'x-y', 'y-ana'])).toBe(false);
    expect(asks({ lea, ana }, ['lea-x', 'x-y', 'y-z', 'z-ana'])).toBe(true);
  });

  it('answers with whoever does alike anywhere, and never with the beneficiary', () => {
    const people = { lea, far: { mission: 'Animer la forêt' }, other: { mission: 'Tout autre chose' } };
    const context = findingContext(aMap(people, ['lea-other']), idOf('lea'), {
      visibility: ALL_VISIBLE,
      from: idOf('lea'),
    });
    expect(peersAnywhere(context).map(({ id }) => id)).toEqual(['far']);
  });

  it('is silent with the same profile and a theme in common, not with one of the two', () => {
    expect(asks({ lea, ana: { profile: 'elected', themes: ['work'] } }, ['lea-ana'])).toBe(false);
    expect(asks({ lea, ana: { profile: 'elected' } }, ['lea-ana'])).toBe(true);
    expect(asks({ lea, ana: { themes: ['work'] } }, ['lea-ana'])).toBe(true);
    expect(asks({ lea, ana: { profile: 'director', themes: ['work'] } }, ['lea-ana'])).toBe(true);
  });

  it('takes structures, no network and no body', () => {
    const ana = { mission: 'Animer la forêt' };
    expect(asks({ lea, ana: { ...ana, type: 'structure' } }, ['lea-ana'])).toBe(false);
    for (const type of ['network', 'body'] as const)
      expect(asks({ lea, ana: { ...ana, type } }, ['lea-ana'])).toBe(true);
  });

  it('takes nobody of the structure of the beneficiary: its employer, its colleagues, its own people', () => {
    const same = { mission: 'Animer la forêt' };
    const gal = { type: 'structure' as const, ...same };
    expect(asks({ lea, gal, bob: same }, ['lea-gal:worksFor', 'bob-gal:worksFor'])).toBe(true);
    expect(asks({ lea, gal, bob: same }, ['lea-gal:worksFor', 'bob-gal:actsWith'])).toBe(false);
    expect(asks({ lea, gal, bob: same }, ['lea-gal:worksFor', 'bob-gal!:worksFor', 'lea-bob'])).toBe(false);
    const structure = { lea: { ...lea, type: 'structure' as const }, bob: same };
    expect(asks(structure, ['bob-lea:worksFor'])).toBe(true);
    expect(asks(structure, ['bob-lea:actsWith'])).toBe(false);
  });

  it('asks when nothing is known of the mission or the profile', () => {
    expect(asks({ lea: {}, ana: { mission: 'Animer', profile: 'elected' } }, ['lea-ana'])).toBe(true);
    expect(asks({ lea: { mission: ' ', profile: '' }, ana: { mission: '', profile: ' ' } }, ['lea-ana'])).toBe(true);
  });

  it('proposes peers out of reach, then near those of the profile, then near those of a theme', () => {
    const map = aMap(
      {
        lea,
        far: { mission: 'animer la forêt' },
        lost: { profile: 'elected', themes: ['work', 'mobility'] },
        mar: { profile: 'elected' },
        bob: { themes: ['work'] },
        out: { themes: ['work'] },
        nil: {},
      },
      ['lea-bob', 'bob-mar', 'mar-x', 'x-far', 'far-lost', 'lea-nil', 'far-out'],
    );
    expect(reasonsOf(ruled(map, 'noPeer')[0])).toEqual([
      ['far', [{ code: 'sharesMission', mission: 'animer la forêt' }]],
      [
        'lost',
        [
          { code: 'hasProfile', profile: 'elected' },
          { code: 'sharesTheme', theme: 'mobility' },
          { code: 'sharesTheme', theme: 'work' },
        ],
      ],
      ['mar', [{ code: 'hasProfile', profile: 'elected' }]],
      ['bob', [{ code: 'sharesTheme', theme: 'work' }]],
    ]);
  });

  it('is silent exactly when peers within reach can be named', () => {
    const map = aMap({ lea, ana: { mission: 'animer la foret' }, far: { mission: 'animer la forêt' } }, ['lea-ana']);
    const context = findingContext(map, idOf('lea'), { visibility: ALL_VISIBLE, from: idOf('lea') });
    expect(peersWithinReach(context).map(({ id }) => id)).toEqual(['ana']);
  });
});

describe('an unknown network', () => {
  const net = { type: 'network' as const };
  const member = (name: string) => `${name}-net:memberOf`;

  it('has a member at most 2 ties away, other than the beneficiary', () => {
    expect(ruled(aMap({ lea: {}, net }, ['lea-a', 'a-b', member('b')]), 'unknownNetwork')).toMatchObject([
      { subject: { kind: 'network', network: 'net' }, actors: ['net'], others: ['b'] },
    ]);
    expect(ruled(aMap({ lea: {}, net }, ['lea-a', 'a-b', 'b-c', member('c')]), 'unknownNetwork')).toEqual([]);
    expect(ruled(aMap({ lea: {}, net }, ['lea-net:knows']), 'unknownNetwork')).toEqual([]);
  });

  it('is not one that the beneficiary is in, whichever way the tie is written, nor itself', () => {
    expect(ruled(aMap({ lea: {}, net }, ['lea-a', member('a'), member('lea')]), 'unknownNetwork')).toEqual([]);
    expect(ruled(aMap({ lea: {}, net }, ['lea-a', member('a'), 'net-lea:memberOf']), 'unknownNetwork')).toEqual([]);
    expect(ruled(aMap({ lea: {}, net }, ['lea-a', member('a'), 'lea-net!:memberOf']), 'unknownNetwork')).toHaveLength(
      1,
    );
    expect(ruled(aMap({ lea: net }, ['a-lea:memberOf']), 'unknownNetwork')).toEqual([]);
  });

  it('is not made by a member known not to be one, nor by a body', () => {
    expect(ruled(aMap({ lea: {}, net }, ['lea-a', 'a-net!:memberOf']), 'unknownNetwork')).toEqual([]);
    expect(ruled(aMap({ lea: {}, net: { type: 'body' } }, ['lea-a', member('a')]), 'unknownNetwork')).toEqual([]);
  });

  it('shows what its members hold, the nearest first, then its other members', () => {
    const map = aMap(
      {
        lea: {},
        net,
        a: {},
        b: { resources: ['1', '2', '3', '4'] },
        c: { themes: ['work'], roles: ['witness'], resources: ['tool'] },
        d: { consent: 'given' },
        e: { consent: 'refused' },
      },
      ['lea-a', 'a-b', ...['a', 'b', 'c', 'd', 'e'].map(member)],
      {
        testimonies: [
          { person: 'd', themes: ['youth'] },
          { person: 'e', themes: ['youth'] },
        ],
      },
    );
    const [finding] = ruled(map, 'unknownNetwork');
    expect(finding?.others).toEqual(['a', 'b']);
    expect(reasonsOf(finding)).toEqual([
      ['b', ['1', '2', '3'].map((resource) => ({ code: 'hasResource', resource }))],
      [
        'c',
        [{ code: 'testifiesOn', theme: 'work' }, { code: 'consentToAsk' }, { code: 'hasResource', resource: 'tool' }],
      ],
      ['d', [{ code: 'testifiesOn', theme: 'youth' }]],
      ['a', [{ code: 'memberOf', network: 'net' }]],
      ['e', [{ code: 'memberOf', network: 'net' }]],
    ]);
    expect(finding?.candidates[0]?.chain).toEqual(['lea', 'a', 'b']);
  });

  it('tells what somebody bears witness on by label, whatever the order of the testimonies', () => {
    const told = ['youth', 'work', 'art'].map((theme) => ({ person: 'a', themes: [theme], consent: 'given' as const }));
    const map = aMap({ lea: {}, net }, ['lea-a', member('a')], { testimonies: told });
    expect(reasonsOf(ruled(map, 'unknownNetwork')[0])).toEqual([
      ['a', ['art', 'work', 'youth'].map((theme) => ({ code: 'testifiesOn', theme }))],
    ]);
  });

  it('leaves a doubt when it, a member near or the beneficiary was not asked', () => {
    const confidence = (unasked: string) => {
      const people = { lea: {}, net, a: {}, far: {} };
      const asked = Object.fromEntries(
        Object.entries(people).map(([name, one]) => [name, name === unasked ? { ...one, asked: 'no' as const } : one]),
      );
      return ruled(aMap(asked, ['lea-a', member('a'), member('far')]), 'unknownNetwork')[0]?.confidence;
    };
    expect(['net', 'a', 'lea', 'far'].map(confidence)).toEqual(['low', 'low', 'low', 'normal']);
  });

  it('is told apart by point of view', () => {
    const map = aMap({ lea: {}, net, bo: {} }, ['lea-a', 'bo-a', member('a')]);
    const [here, there] = ['lea', 'bo'].map((from) => ruled(map, 'unknownNetwork', from)[0]?.key);
    expect(here).toBe('unknownNetwork:net');
    expect(there).not.toBe(here);
  });
});
