import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { Day } from '../../../src/domain/brand';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { aMap } from '../../helpers/documents';

const inside = { themes: ['mobility'], territory: 'Vallon' };
const outside = { themes: ['mobility'], territory: 'Plaine' };

function ruled(document: MapDocument, rule: string) {
  const { findings } = findingsOf(document, { visibility: ALL_VISIBLE, from: document.info.beneficiary });
  return findings.filter((finding) => finding.rule === rule);
}

describe('no partner', () => {
  const asks = (document: MapDocument) => ruled(document, 'noPartner').length === 1;

  it('is silent with an actor of the theme outside the perimeter, at 3 ties', () => {
    expect(asks(aMap({ lea: inside, ana: outside }, ['lea-a', 'a-b', 'b-ana']))).toBe(false);
    expect(asks(aMap({ lea: inside, ana: outside }, ['lea-a', 'a-b', 'b-c', 'c-ana']))).toBe(true);
  });

  it('takes nobody from the inside, however spelt, and whoever has no place as from outside', () => {
    expect(asks(aMap({ lea: inside, ana: { ...inside, territory: 'VALLON' } }, ['lea-ana']))).toBe(true);
    expect(asks(aMap({ lea: inside, ana: { themes: ['mobility'] } }, ['lea-ana']))).toBe(false);
    const [finding] = ruled(aMap({ lea: inside, ana: { themes: ['mobility'] } }), 'noPartner');
    expect(finding?.candidates.map(({ actor, reasons }) => [actor, reasons.length])).toEqual([['ana', 1]]);
  });

  it('takes whoever is said to be a possible partner on the theme, from the inside too', () => {
    for (const role of ['potentialPartner', 'likelyPartner'] as const) {
      expect(asks(aMap({ lea: inside, ana: { ...inside, roles: [role] } }, ['lea-ana']))).toBe(false);
      expect(asks(aMap({ lea: inside, ana: { territory: 'Vallon', roles: [role] } }, ['lea-ana']))).toBe(true);
    }
  });

  it('takes anybody when the beneficiary has no place', () => {
    expect(asks(aMap({ lea: { themes: ['mobility'] }, ana: inside }, ['lea-ana']))).toBe(false);
  });

  it('takes no network, no body, not the officer', () => {
    for (const type of ['network', 'body'] as const)
      expect(asks(aMap({ lea: inside, ana: { ...outside, type } }, ['lea-ana']))).toBe(true);
    expect(asks(aMap({ lea: inside, ana: { ...outside, roles: ['officer'] } }, ['lea-ana']))).toBe(true);
  });

  it('does not take who is a partner already, by tie or by role, but takes a potential one', () => {
    expect(asks(aMap({ lea: inside, ana: outside }, ['lea-ana:partnerOf']))).toBe(true);
    expect(asks(aMap({ lea: inside, ana: { ...outside, roles: ['partner'] } }, ['lea-ana']))).toBe(true);
    const past = [{ role: 'partner', until: '2020' as Day }] as const;
    expect(asks(aMap({ lea: inside, ana: { ...outside, roles: past } }, ['lea-ana']))).toBe(false);
    expect(asks(aMap({ lea: inside, ana: { ...outside, roles: ['potentialPartner'] } }, ['lea-ana']))).toBe(false);
  });

  it('takes who offers what the beneficiary asks for, and who asks for what it offers, on that theme', () => {
    const people = { lea: inside, ana: { territory: 'Plaine' } };
    const offers = (mine: 'offer' | 'request', theirs: 'offer' | 'request', theme = 'mobility') => ({
      offers: [
        { holder: 'lea', side: mine, themes: ['mobility'] },
        { holder: 'ana', side: theirs, themes: [theme] },
      ],
    });
    expect(asks(aMap(people, ['lea-ana'], offers('request', 'offer')))).toBe(false);
    expect(asks(aMap(people, ['lea-ana'], offers('offer', 'request')))).toBe(false);
    expect(asks(aMap(people, ['lea-ana'], offers('offer', 'offer')))).toBe(true);
    expect(asks(aMap(people, ['lea-ana'], offers('request', 'offer', 'work')))).toBe(true);
  });

  it('asks once without themes, and then anybody outside will do', () => {
    const map = (ties: string[]) => aMap({ lea: { territory: 'Vallon' }, ana: { territory: 'Plaine' } }, ties);
    expect(ruled(map([]), 'noPartner')).toHaveLength(1);
    expect(asks(map(['lea-ana']))).toBe(false);
  });

  it('gives mission and profile as reasons, never as tests', () => {
    const map = aMap({
      lea: { ...inside, mission: 'Animer' },
      ana: { ...outside, mission: 'animer', profile: 'elected' },
    });
    expect(ruled(map, 'noPartner')[0]?.candidates[0]?.reasons).toEqual([
      { code: 'sharesTheme', theme: 'mobility' },
      { code: 'outsidePerimeter' },
      { code: 'sharesMission', mission: 'animer' },
      { code: 'hasProfile', profile: 'elected' },
    ]);
  });
});

describe('only inside', () => {
  it('is found when ties touch the inside and none leaves', () => {
    expect(ruled(aMap({ lea: inside, bo: inside, cy: outside }, ['lea-bo']), 'onlyInside')).toHaveLength(1);
    expect(ruled(aMap({ lea: inside, bo: inside, cy: outside }, ['lea-bo', 'bo-cy']), 'onlyInside')).toEqual([]);
  });

  it('does not count ties of actors without a value', () => {
    expect(ruled(aMap({ lea: inside, bo: {} }, ['lea-bo']), 'onlyInside')).toEqual([]);
    expect(ruled(aMap({ lea: inside, bo: inside }, ['lea-bo', 'lea-cy']), 'onlyInside')).toHaveLength(1);
  });

  it('is absent when the beneficiary has no value', () => {
    expect(ruled(aMap({ lea: {}, bo: inside }, ['lea-bo']), 'onlyInside')).toEqual([]);
  });
});

describe('no relay', () => {
  const subjects = (document: MapDocument) => ruled(document, 'noRelay').map(({ subject }) => subject);

  it('asks once for anybody when the map names no family, territory or public and no relay is within 2 ties', () => {
    const seats = (document: MapDocument) => ruled(document, 'noRelay').map(({ key, subject }) => [key, subject]);
    expect(seats(aMap({ lea: {} }))).toEqual([['noRelay', undefined]]);
    expect(seats(aMap({ lea: {}, ana: { roles: ['relay'] } }, ['lea-a', 'a-ana']))).toEqual([]);
    expect(seats(aMap({ lea: {}, ana: { roles: ['relay'] } }, ['lea-a', 'a-b', 'b-ana']))).toHaveLength(1);
    // Acquaintance alone carries no news.
    expect(seats(aMap({ lea: {}, ana: { roles: ['relay'] } }, ['lea-ana:knows']))).toHaveLength(1);
    for (const named of [{ family: 'state' }, { territory: 'Plaine' }, { publics: ['jeunes'] }])
      expect(seats(aMap({ lea: {}, ana: named }, ['lea-ana']))).toEqual([]);
  });

  it('names families and territories of the map of which nobody is within 2 ties of the beneficiary', () => {
    const people = { lea: {}, cuma: { family: 'business', territory: 'Plaine' } };
    expect(subjects(aMap(people, ['lea-a', 'a-cuma']))).toEqual([]);
    expect(subjects(aMap(people, ['lea-a', 'a-b', 'b-cuma']))).toEqual([
      { kind: 'family', text: 'business' },
      { kind: 'territory', text: 'Plaine' },
    ]);
  });

  it('counts spellings of one territory as one', () => {
    const people = { lea: { territory: 'Forêt' }, ana: { territory: 'FORET' } };
    expect(subjects(aMap(people))).toEqual([]);
  });

  it('starts at the lead and partners of actions under way or planned, not of past ones', () => {
    const people = { lea: {}, pnr: { territory: 'Parc' }, dan: {} };
    const action = (state: string) => ({ actions: [{ lead: 'dan', partners: ['pnr'], state }] });
    expect(ruled(aMap(people, [], action('past')), 'noRelay')[0]?.actors).toEqual(['lea']);
    expect(subjects(aMap(people, [], action('planned')))).toEqual([]);
    expect(ruled(aMap({ ...people, x: { territory: 'Loin' } }, [], action('underWay')), 'noRelay')[0]?.actors).toEqual([
      'dan',
      'pnr',
    ]);
  });

  it('asks for each public without a relay to it within 2 ties, whoever wants to reach it', () => {
    const relay = { roles: ['relay'] as const, publics: ['ELUS'] };
    const people = { lea: { publics: ['élus'] }, ama: relay };
    expect(subjects(aMap(people, ['lea-ama']))).toEqual([]);
    expect(subjects(aMap(people, ['lea-a', 'a-b', 'b-ama']))).toEqual([{ kind: 'public', text: 'élus' }]);
    expect(subjects(aMap({ ...people, ama: { publics: ['élus'] } }, ['lea-ama']))).toEqual([
      { kind: 'public', text: 'élus' },
    ]);
    const action = { actions: [{ lead: 'lea', publics: ['habitants'] }] };
    expect(subjects(aMap({ lea: {} }, [], action))).toEqual([{ kind: 'public', text: 'habitants' }]);
    const past = { actions: [{ lead: 'lea', publics: ['habitants'], state: 'past' }] };
    expect(subjects(aMap({ lea: {} }, [], past))).toEqual([]);
  });

  it('proposes relays too far, then who addresses the public nearby, then who is of it', () => {
    const map = aMap(
      {
        lea: { publics: ['élus'] },
        far: { roles: ['relay'], publics: ['élus'] },
        mar: { profile: 'elected' },
        bob: { publics: ['élus'] },
      },
      ['lea-mar', 'lea-bob'],
    );
    expect(ruled(map, 'noRelay')[0]?.candidates.map(({ actor }) => actor)).toEqual(['far', 'bob', 'mar']);
  });
});

describe('between groups', () => {
  const groups = { first: ['a', 'b', 'lone'], second: ['c', 'd'], third: ['z'] };
  const within = ['a-b', 'c-d', 'a-lone'];

  it('says two groups of two or more that no pair ties, and no group of one', () => {
    const found = ruled(aMap({ z: {} }, within, { groups }), 'groupsApart');
    expect(found.map(({ subject, actors, ties }) => ({ subject, actors, ties }))).toEqual([
      { subject: { kind: 'groups', groups: ['first', 'second'] }, actors: [], ties: [] },
    ]);
  });

  it('says a single pair with its ends, and nothing when two pairs tie them', () => {
    const one = aMap({}, [...within, 'b-c'], { groups });
    expect(ruled(one, 'groupsApart')).toEqual([]);
    expect(ruled(one, 'singleTieBetweenGroups').map(({ actors, ties }) => ({ actors, ties }))).toEqual([
      { actors: ['b', 'c'], ties: [['b', 'c']] },
    ]);
    expect(ruled(aMap({}, [...within, 'b-c', 'a-d'], { groups }), 'singleTieBetweenGroups')).toEqual([]);
  });

  it('counts two ties of one pair once', () => {
    expect(ruled(aMap({}, [...within, 'b-c', 'c-b'], { groups }), 'singleTieBetweenGroups')).toHaveLength(1);
  });

  it('keeps its key when the order of the groups changes', () => {
    const swapped = { second: [...groups.second, 'e', 'f'], first: groups.first };
    const [before] = ruled(aMap({}, within, { groups }), 'groupsApart');
    const [after] = ruled(aMap({}, [...within, 'c-e', 'd-f'], { groups: swapped }), 'groupsApart');
    expect(after?.key).toBe(before?.key);
  });
});

describe('one actor at a time', () => {
  it('names who is cut off by a departure', () => {
    const found = ruled(aMap({}, ['a-b', 'b-c', 'c-a', 'c-d', 'd-e']), 'fragilePoint');
    expect(found.map(({ actors, others }) => [actors, others])).toEqual([
      [['c'], ['d', 'e']],
      [['d'], ['e']],
    ]);
  });

  it('keeps the side of the beneficiary between equal parts', () => {
    const [finding] = ruled(aMap({}, ['a-m', 'm-lea']), 'fragilePoint');
    expect(finding?.others).toEqual(['a']);
  });

  it('asks about actors without a measured tie, the beneficiary too', () => {
    const found = ruled(aMap({ lea: {}, bo: { asked: 'no' } }, ['c-d', 'bo-c!']), 'noKnownTie');
    expect(found.map(({ actors, confidence }) => [actors, confidence])).toEqual([
      [['bo'], 'low'],
      [['lea'], 'normal'],
    ]);
  });

  it('asks about structures for which nobody works, and proposes persons tied to them otherwise', () => {
    const cuma = { type: 'structure' } as const;
    const [finding] = ruled(aMap({ cuma }, ['ana-cuma', 'lea-ana']), 'structureWithoutPerson');
    expect(finding?.actors).toEqual(['cuma']);
    expect(finding?.candidates).toEqual([{ actor: 'ana', chain: ['lea', 'ana'], reasons: [] }]);
    expect(ruled(aMap({ cuma }, ['ana-cuma:worksFor']), 'structureWithoutPerson')).toEqual([]);
    expect(ruled(aMap({ cuma }, ['ana-cuma!:worksFor']), 'structureWithoutPerson')).toHaveLength(1);
    expect(ruled(aMap({ cuma, pnr: cuma }, ['pnr-cuma:worksFor']), 'structureWithoutPerson')).toHaveLength(2);
  });

  it('does not take a person away from a structure when formal ties are hidden', () => {
    const map = aMap({ cuma: { type: 'structure' } }, ['ana-cuma:worksFor']);
    const { findings } = findingsOf(map, { visibility: { ...ALL_VISIBLE, formality: 'informal' } });
    expect(findings.filter(({ rule }) => rule === 'structureWithoutPerson')).toEqual([]);
  });
});
