import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/analysis/findings/finding';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { ActorId, OfferId } from '../../../src/domain/brand';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { isOpen } from '../../../src/domain/offer';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

function ruled(document: MapDocument, rule: string, without: readonly string[] = []): Finding[] {
  const visibility = { ...ALL_VISIBLE, without: new Set<ActorId>(without.map(idOf)) };
  const { findings } = findingsOf(document, { visibility, from: document.info.beneficiary });
  return findings.filter((finding) => finding.rule === rule);
}
const candidatesOf = (finding: Finding | undefined) =>
  finding?.candidates.map(({ actor, reasons }) => [actor, ...reasons.map(({ code }) => code)].join(' '));

describe('purpose not shared', () => {
  const actions = [{ title: 'Chemin', lead: 'cuma', partners: ['parc'] }];
  const aware = (...awareness: string[]) =>
    aMap({ lea: {}, ana: {}, zoe: {} }, ['lea-cuma', 'parc-ana', 'bo-ana'], { actions, awareness });

  it('names, for each action, those who know it and nothing more of it', () => {
    const map = aware('zoe 0 knowsAction', 'ana 0 knowsAction', 'bo 0 knowsPurpose', 'lea 0 neverHeard');
    expect(ruled(map, 'purposeNotShared')).toMatchObject([
      { key: 'purposeNotShared:action0', subject: { kind: 'action', action: 'action0' }, actors: ['ana', 'zoe'] },
    ]);
  });

  it('asks about past actions too, and about none that everybody understands', () => {
    const past = aMap({ ana: {} }, [], { actions: [{ state: 'past' }], awareness: ['ana 0 knowsAction'] });
    expect(ruled(past, 'purposeNotShared')).toHaveLength(1);
    expect(ruled(aware('ana 0 knowsPurpose', 'bo 0 neverHeard', 'zoe 0 contributes'), 'purposeNotShared')).toEqual([]);
  });

  it('proposes who knows or takes part: those tied to them first, then the nearest', () => {
    const [finding] = ruled(aware('ana 0 knowsAction', 'bo 0 knowsPurpose', 'zoe 0 contributes'), 'purposeNotShared');
    expect(candidatesOf(finding)).toEqual([
      'bo knowsPurpose',
      'parc contributesTo',
      'cuma contributesTo',
      'zoe contributesTo',
    ]);
  });

  it('takes nobody for a candidate who only knows that the action exists, were it the lead', () => {
    const [finding] = ruled(aware('cuma 0 knowsAction'), 'purposeNotShared');
    expect(candidatesOf(finding)).toEqual(['parc contributesTo']);
  });

  it('leaves hidden actors out, and the action when nobody is left', () => {
    const map = aware('ana 0 knowsAction', 'zoe 0 knowsAction');
    expect(ruled(map, 'purposeNotShared', ['ana'])[0]?.actors).toEqual(['zoe']);
    expect(ruled(map, 'purposeNotShared', ['ana', 'zoe'])).toEqual([]);
  });

  it('is unsure when one of them was not asked', () => {
    const map = (asked: 'no' | 'all') => aMap({ ana: { asked } }, [], { actions, awareness: ['ana 0 knowsAction'] });
    expect(ruled(map('no'), 'purposeNotShared')[0]?.confidence).toBe('low');
    expect(ruled(map('all'), 'purposeNotShared')[0]?.confidence).toBe('normal');
  });
});

describe('a request', () => {
  const request = { holder: 'ana', side: 'request' as const, themes: ['eau'] };

  it.each([
    [{}, true],
    [{ state: 'en attente' }, true],
    [{ state: ' ', answer: ' ' }, true],
    [{ state: 'Répondue' }, false],
    [{ state: 'CLÔTURÉE' }, false],
    [{ state: 'sans suite' }, false],
    [{ state: 'cancelled' }, false],
    [{ state: 'Closed' }, false],
    [{ answer: 'bo' }, false],
  ])('%o is open: %s', (fields, open) => {
    expect(isOpen({ id: 'o' as OfferId, ...request, holder: idOf('ana'), themes: [], ...fields })).toBe(open);
  });
});

describe('request unanswered', () => {
  const request = { holder: 'ana', side: 'request' as const, themes: ['eau'] };

  it('asks for each open request, by name of holder; offers are no requests', () => {
    const map = aMap({ lea: {} }, [], {
      offers: [{ ...request, holder: 'zoe' }, { ...request, answer: 'oui' }, { ...request, side: 'offer' }, request],
    });
    const withHolders: MapDocument = { ...map, actors: aMap({ lea: {}, ana: {}, zoe: {} }).actors };
    expect(ruled(withHolders, 'requestUnanswered').map(({ key, actors }) => [key, ...actors])).toEqual([
      ['requestUnanswered:offer3', 'ana'],
      ['requestUnanswered:offer0', 'zoe'],
    ]);
    expect(ruled(withHolders, 'requestUnanswered', ['ana']).map(({ actors }) => actors)).toEqual([['zoe']]);
  });

  it('proposes who offers, then who holds what is looked for, then who works on it; never the holder', () => {
    const map = aMap(
      {
        lea: {},
        ana: { themes: ['eau'], resources: ['salle'] },
        bo: { themes: ['eau'] },
        cy: { resources: ['Salle des fêtes'] },
        di: {},
        elu: { themes: ['eau'], profile: 'elected' },
        fil: { profile: 'elected' },
        gus: { languages: ['allemand'] },
      },
      ['lea-elu'],
      {
        offers: [
          { ...request, kind: 'une salle', profileSought: 'élu·e' },
          { holder: 'di', side: 'offer', themes: ['eau'] },
          { holder: 'gus', side: 'offer', themes: ['eau'], state: 'retirée' },
        ],
      },
    );
    expect(candidatesOf(ruled(map, 'requestUnanswered')[0])).toEqual([
      'di offersOn',
      'elu sharesTheme hasSoughtProfile',
      'bo sharesTheme',
    ]);
    const hall: MapDocument = {
      ...map,
      offers: new Map([...map.offers].map(([id, one]) => [id, { ...one, kind: 'salle des fêtes' }])),
    };
    expect(candidatesOf(ruled(hall, 'requestUnanswered')[0])).toEqual([
      'di offersOn',
      'cy meetsNeed',
      'elu sharesTheme hasSoughtProfile',
      'bo sharesTheme',
    ]);
  });

  it('asks even when nobody is known who could answer', () => {
    const map = aMap({ ana: {} }, [], { offers: [{ ...request, themes: [] }] });
    expect(ruled(map, 'requestUnanswered')).toMatchObject([{ candidates: [], subject: { kind: 'offer' } }]);
  });
});

describe('no elected person', () => {
  const asks = (document: MapDocument, without: readonly string[] = []) =>
    ruled(document, 'noElected', without).length === 1;
  const action = { lead: 'cuma', partners: ['parc'] };
  const map = (ties: readonly string[], more: Parameters<typeof aMap>[0] = {}) =>
    aMap({ elu: { profile: 'Maire' }, cuma: { type: 'structure' }, parc: {}, ...more }, ties, { actions: [action] });

  it('is silent when one is tied to, or among, the lead and partners', () => {
    expect(asks(map([]))).toBe(true);
    expect(asks(map(['elu-cuma']))).toBe(false);
    expect(asks(map(['parc-elu?']))).toBe(false);
    expect(asks(map(['cuma-ana', 'ana-elu']))).toBe(true);
    expect(asks(map([], { parc: { profile: 'elected' } }))).toBe(false);
  });

  it('does not take a tie known not to exist, a hidden elected person, nor a structure', () => {
    expect(asks(map(['elu-cuma!']))).toBe(true);
    expect(asks(map(['elu-cuma']), ['elu'])).toBe(true);
    expect(asks(map(['elu-cuma'], { elu: { profile: 'elected', type: 'structure' } }))).toBe(true);
  });

  it('points at the lead, and at nobody when nobody leads', () => {
    expect(ruled(map([]), 'noElected')).toMatchObject([{ key: 'noElected:action0', actors: ['cuma'] }]);
    expect(ruled(aMap({ ana: {} }, [], { actions: [{ partners: ['ana'] }] }), 'noElected')).toMatchObject([
      { actors: [] },
    ]);
  });

  it('proposes elected persons, those of its themes and territories first, then the nearest', () => {
    const document = aMap(
      {
        lea: {},
        cuma: {},
        near: { profile: 'elected' },
        far: { profile: 'conseillère municipale' },
        there: { profile: 'elected', territory: 'VALLON' },
        wise: { profile: 'élu·e', themes: ['eau'] },
        other: { profile: 'director', territory: 'Vallon' },
      },
      ['lea-near'],
      { actions: [{ lead: 'cuma', territories: ['Vallon'] }] },
    );
    const [themed] = [...document.actions.values()].map((one) => ({ ...one, themes: [...document.themes.keys()] }));
    const [finding] = ruled({ ...document, actions: new Map([[themed!.id, themed!]]) }, 'noElected');
    expect(candidatesOf(finding)).toEqual([
      'there inTerritory hasProfile',
      'wise sharesTheme hasProfile',
      'near hasProfile',
      'far hasProfile',
    ]);
  });
});
