import { describe, expect, it } from 'vitest';
import { areToldApart, candidatesLike, LIKENESS_WANTED, likeness } from '../../../src/analysis/findings/candidatesLike';
import type { Candidate, Reason } from '../../../src/analysis/findings/finding';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const lea = { themes: ['mobility'], territory: 'Vallon' };
const away = { territory: 'Plaine' };
const request = (fields: { kind?: string; profileSought?: string; themes?: readonly string[] }) => ({
  offers: [{ holder: 'lea', side: 'request' as const, themes: ['mobility'], ...fields }],
});

function noPartner(document: MapDocument) {
  const { findings } = findingsOf(document, { visibility: ALL_VISIBLE, from: document.info.beneficiary });
  return findings.filter(({ rule }) => rule === 'noPartner');
}

const proposed = (document: MapDocument) =>
  noPartner(document)[0]?.candidates.map(({ actor, reasons }) => [actor, reasons.map(({ code }) => code)]);

describe('what somebody brings to a request', () => {
  it('makes a candidate of who holds what its words name, whoever is near, and no partner yet', () => {
    const ana = { ...away, resources: ['Minibus de neuf places', 'salle'] };
    const map = aMap({ lea, ana }, ['lea-ana'], request({ kind: 'minibus' }));
    expect(noPartner(map)[0]?.candidates).toEqual([
      {
        actor: 'ana',
        chain: ['lea', 'ana'],
        reasons: [{ code: 'meetsNeed', resource: 'Minibus de neuf places' }, { code: 'outsidePerimeter' }],
      },
    ]);
  });

  it('is asked about for each theme by a key of its own', () => {
    const keys = noPartner(aMap({ lea: { ...lea, themes: ['mobility', 'work'] } })).map(({ key, theme }) => [
      key,
      theme,
    ]);
    expect(keys.map(([, theme]) => theme)).toEqual(['mobility', 'work']);
    expect(new Set(keys.map(([key]) => key)).size).toBe(2);
    expect(new Set(noPartner(aMap({ lea: { territory: 'Vallon' } })).map(({ key }) => key)).size).toBe(1);
  });

  it.each([
    ['langue allemande', 'Allemand', true],
    ['allemand', 'allemand', true],
    ['Une salle pour 80 personnes', 'salle', true],
    ['gramme', 'programme de salles', false],
    ['et', 'eta', false],
    [' ', 'salle', false],
  ])('%j is met by %j: %s', (kind, resource, met) => {
    const map = aMap({ lea, ana: { ...away, languages: [resource] } }, ['lea-ana'], request({ kind }));
    expect(proposed(map)?.some(([actor]) => actor === 'ana')).toBe(met);
  });

  it('is no match of a kind of request that is known by its code', () => {
    const ana = { ...away, resources: ['support', 'information'] };
    expect(proposed(aMap({ lea, ana }, ['lea-ana'], request({ kind: 'support' })))).toEqual([]);
  });

  it('tells who has the profile sought, and then does not tell the profile again', () => {
    const people = { lea, mar: { ...away, profile: 'elected' }, dan: { ...away, profile: 'Maire' }, bob: away };
    const map = aMap(people, ['lea-mar', 'lea-dan', 'lea-bob'], request({ profileSought: 'élu·e' }));
    expect(proposed(map)).toEqual([
      ['dan', ['hasSoughtProfile', 'outsidePerimeter']],
      ['mar', ['hasSoughtProfile', 'outsidePerimeter']],
    ]);
  });

  it('is looked for on the theme of the request, on any when the beneficiary has no theme', () => {
    const ana = { ...away, resources: ['minibus'] };
    const elsewhere = request({ kind: 'minibus', themes: ['work'] });
    expect(proposed(aMap({ lea, ana }, ['lea-ana'], elsewhere))).toEqual([]);
    const any = aMap({ lea: { territory: 'Vallon' }, ana }, [], elsewhere);
    expect(proposed(any)).toEqual([['ana', ['meetsNeed', 'outsidePerimeter']]]);
  });

  it('is what the beneficiary asks for: not its offers, not the requests of others', () => {
    const ana = { ...away, resources: ['minibus'] };
    const of = (holder: string, side: 'offer' | 'request') =>
      aMap({ lea, ana, bob: {} }, ['lea-ana'], { offers: [{ holder, side, kind: 'minibus', themes: ['mobility'] }] });
    expect(proposed(of('lea', 'offer'))).toEqual([]);
    expect(proposed(of('bob', 'request'))).toEqual([]);
  });

  it('comes after those who fit, outside before those of whom nobody knows where they are', () => {
    const map = aMap(
      {
        lea,
        near: { ...away, resources: ['minibus'] },
        unknown: { resources: ['minibus'] },
        fits: { themes: ['mobility'] },
        far: { ...away, themes: ['mobility'], languages: ['minibus'] },
        inside: { territory: 'vallon', resources: ['minibus'] },
      },
      ['lea-near', 'lea-unknown', 'lea-inside'],
      request({ kind: 'minibus' }),
    );
    expect(proposed(map)).toEqual([
      ['far', ['sharesTheme', 'meetsNeed', 'outsidePerimeter']],
      ['fits', ['sharesTheme']],
      ['near', ['meetsNeed', 'outsidePerimeter']],
      ['unknown', ['meetsNeed']],
    ]);
  });
});

describe('likeness', () => {
  const theme: Reason = { code: 'sharesTheme', theme: 't' as never };
  const need: Reason = { code: 'meetsNeed', resource: 'r' };

  it.each([
    [[theme], 'similar'],
    [[{ code: 'sharesMission', mission: 'm' }], 'similar'],
    [[need], 'complementary'],
    [[{ code: 'answersRequest', theme: 't' }], 'complementary'],
    [[{ code: 'seeksWhatIsOffered', theme: 't' }], 'complementary'],
    [[{ code: 'hasSoughtProfile', profile: 'elected' }], 'complementary'],
    [[need, theme], 'both'],
    [[{ code: 'outsidePerimeter' }, { code: 'hasProfile', profile: 'elected' }], 'other'],
    [[], 'other'],
  ])('of %j: %s', (reasons, expected) => {
    expect(likeness(reasons as readonly Reason[])).toBe(expected);
  });
});

describe('the partners that are wanted', () => {
  const one = (actor: string, ...codes: readonly ('sharesTheme' | 'meetsNeed' | 'outsidePerimeter')[]): Candidate => ({
    actor: idOf(actor),
    chain: null,
    reasons: codes.map((code) => ({ code, theme: 't', resource: 'r' }) as unknown as Reason),
  });
  const names = (candidates: readonly Candidate[]) => candidates.map(({ actor }) => actor).join('');
  const [alike, lends, both, none] = [
    one('a', 'sharesTheme'),
    one('b', 'meetsNeed'),
    one('c', 'meetsNeed', 'sharesTheme'),
    one('d', 'outsidePerimeter'),
  ] as const;

  it('are those alike, those who bring the complement, or all; who is both is of either', () => {
    const all = [none, both, lends, alike];
    expect(LIKENESS_WANTED.map((wanted) => names(candidatesLike(all, wanted)))).toEqual(['dcba', 'ca', 'cb']);
  });

  it('are told apart only where there are both kinds and the choice makes a difference', () => {
    expect(areToldApart([alike, lends])).toBe(true);
    expect(areToldApart([alike, both])).toBe(true);
    expect(areToldApart([both, none])).toBe(true);
    expect(areToldApart([both, both])).toBe(false);
    expect(areToldApart([alike, none])).toBe(false);
    expect(areToldApart([])).toBe(false);
  });
});
