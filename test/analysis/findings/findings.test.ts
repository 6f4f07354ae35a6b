import { describe, expect, it } from 'vitest';
import { RULE_NAMES } from '../../../src/analysis/findings/finding';
import { findingKey } from '../../../src/analysis/findings/findingKey';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { isRuledOut } from '../../../src/analysis/findings/isRuledOut';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { Day, ThemeId } from '../../../src/domain/brand';
import { renameTheme } from '../../../src/domain/commands';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { Ruling } from '../../../src/domain/ruling';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const lea = { themes: ['mobility'], publics: ['élus'] };
const look = (document: MapDocument, from = 'lea') =>
  findingsOf(document, { visibility: ALL_VISIBLE, from: idOf(from) });

describe('findings', () => {
  it('come by rule in order of display', () => {
    const { findings } = look(aMap({ lea, cuma: { type: 'structure', territory: 'Parc' } }, ['a-b', 'b-c']));
    const rules = findings.map(({ rule }) => RULE_NAMES.indexOf(rule));
    expect(rules).toEqual(rules.toSorted((a, b) => a - b));
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });

  it('keep their key when a theme is renamed', () => {
    const map = aMap({ lea });
    const renamed = renameTheme.run(map, { id: 'mobility' as ThemeId, label: 'getting about' });
    expect(look(renamed).findings.map(({ key }) => key)).toEqual(look(map).findings.map(({ key }) => key));
  });

  it('of another point of view have other keys, so that a ruling on one says nothing of the other', () => {
    const map = aMap({ lea, bo: lea });
    const keys = (from: string) =>
      look(map, from)
        .findings.filter(({ rule }) => rule === 'noWitness')
        .map(({ key }) => key);
    expect(keys('lea')).toEqual([findingKey('noWitness', ['mobility'])]);
    expect(keys('bo')).not.toEqual(keys('lea'));
  });

  it('never share a key between subjects, whatever is in their ids', () => {
    expect(findingKey('noWitness', ['a:b'])).not.toBe(findingKey('noWitness', ['a', 'b']));
  });

  it('that start at the beneficiary are absent when it is hidden', () => {
    const hidden = { ...ALL_VISIBLE, without: new Set([idOf('lea')]) };
    const { findings, found, perimeter } = findingsOf(aMap({ lea }, ['a-b']), {
      visibility: hidden,
      from: idOf('lea'),
    });
    expect([findings, found, perimeter]).toEqual([[], [], null]);
  });

  it('do not see hidden actors', () => {
    const map = aMap({ lea, tem: { themes: ['mobility'], roles: ['witness'] } }, ['lea-tem']);
    const rulesWithout = (names: string[]) =>
      findingsOf(map, {
        visibility: { ...ALL_VISIBLE, without: new Set(names.map(idOf)) },
        from: idOf('lea'),
      }).findings.map(({ rule }) => rule);
    expect(rulesWithout([])).not.toContain('noWitness');
    expect(rulesWithout(['tem'])).toContain('noWitness');
  });
});

describe('a ruling', () => {
  const finding = { key: findingKey('noWitness', ['mobility']) };
  const ruledMap = (ruling: Partial<Ruling>): MapDocument => ({
    ...aMap({ lea }),
    rulings: new Map([[finding.key, { id: finding.key, verdict: 'notRelevant', ...ruling }]]),
  });

  it('tells a finding ruled out apart without removing it', () => {
    const map = ruledMap({});
    expect(look(map).findings.some(({ key }) => key === finding.key)).toBe(true);
    expect(isRuledOut(finding, map)).toBe(true);
    expect(isRuledOut(finding, aMap({ lea }))).toBe(false);
  });

  it('"not now" asks again from its day on', () => {
    const map = ruledMap({ verdict: 'notNow', until: '2026-03-01' as Day });
    expect(isRuledOut(finding, map, '2026-02-28' as Day)).toBe(true);
    expect(isRuledOut(finding, map, '2026-03-01' as Day)).toBe(false);
    expect(isRuledOut(finding, map)).toBe(true);
    expect(isRuledOut(finding, ruledMap({ verdict: 'notNow' }), '2030-01-01' as Day)).toBe(true);
  });

  it('other than "not now" has no end', () => {
    expect(isRuledOut(finding, ruledMap({ until: '2020' as Day }), '2026-03-01' as Day)).toBe(true);
  });
});

describe('help that is there', () => {
  it('lists witnesses and partners within reach, and every relay, with the way to them', () => {
    const map = aMap(
      {
        lea: { ...lea, territory: 'Vallon' },
        tem: { themes: ['mobility', 'work'], roles: ['witness'], consent: 'given', territory: 'Vallon' },
        pnr: { themes: ['mobility'], territory: 'Parc' },
        bo: { roles: ['partner'] },
        ama: { roles: ['relay'], publics: ['habitants', 'Élus'] },
        far: { roles: ['relay'], publics: ['élus'] },
      },
      ['lea-pnr', 'pnr-tem', 'lea-bo', 'lea-ama'],
    );
    expect(
      look(map).found.map(({ heading, actor, themes, publics, chain, consentToAsk, already, reached }) => ({
        heading,
        actor,
        themes,
        publics,
        chain,
        consentToAsk,
        already,
        reached,
      })),
    ).toEqual([
      {
        heading: 'witnesses',
        actor: 'tem',
        themes: ['mobility'],
        publics: [],
        chain: ['lea', 'pnr', 'tem'],
        consentToAsk: false,
        already: undefined,
        reached: undefined,
      },
      {
        heading: 'partners',
        actor: 'bo',
        themes: [],
        publics: [],
        chain: ['lea', 'bo'],
        consentToAsk: false,
        already: true,
        reached: undefined,
      },
      {
        heading: 'partners',
        actor: 'pnr',
        themes: ['mobility'],
        publics: [],
        chain: ['lea', 'pnr'],
        consentToAsk: false,
        already: false,
        reached: undefined,
      },
      {
        heading: 'makingKnown',
        actor: 'ama',
        themes: [],
        publics: ['Élus'],
        chain: ['lea', 'ama'],
        consentToAsk: false,
        already: undefined,
        reached: true,
      },
      {
        heading: 'makingKnown',
        actor: 'far',
        themes: [],
        publics: ['élus'],
        chain: [],
        consentToAsk: false,
        already: undefined,
        reached: false,
      },
    ]);
  });

  it('says when consent is still to be asked', () => {
    const tem = { themes: ['mobility'], roles: ['witness'] as const };
    const consent = (map: MapDocument) => look(map).found.map(({ consentToAsk }) => consentToAsk);
    expect(consent(aMap({ lea, tem }, ['lea-tem']))).toContain(true);
    const given = { person: 'tem', themes: ['mobility'], consent: 'given' as const };
    expect(consent(aMap({ lea, tem: { type: 'body', ...tem } }, ['lea-tem'], { testimonies: [given] }))).toEqual([
      false,
    ]);
  });
});

describe('the perimeter', () => {
  it('counts ties that touch the inside and those that leave it, inner end first', () => {
    const map = aMap(
      { lea: { territory: 'V' }, a: { territory: 'v' }, b: { territory: 'P' }, c: { territory: 'P' }, d: {} },
      ['lea-a', 'b-a', 'b-c', 'lea-d', 'a-d'],
    );
    expect(look(map).perimeter).toEqual({
      level: 'territory',
      value: 'V',
      touching: 2,
      leaving: 1,
      leavingTies: [['a', 'b']],
    });
  });

  it('is by the level that is asked for', () => {
    const map = aMap({ lea: { group: 'A', territory: 'V' }, b: { group: 'B', territory: 'V' } }, ['lea-b']);
    const at = (perimeter: 'group' | 'territory' | 'structure') =>
      findingsOf(map, { visibility: ALL_VISIBLE, from: idOf('lea'), perimeter }).perimeter?.leaving ?? null;
    expect([at('territory'), at('group'), at('structure')]).toEqual([0, 1, null]);
  });
});
