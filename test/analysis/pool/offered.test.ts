import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/analysis/findings/finding';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { broughtRecords } from '../../../src/analysis/pool/broughtRecords';
import { type Offered, offersOf } from '../../../src/analysis/pool/offered';
import { fitsSeat, offeredHere } from '../../../src/analysis/pool/offeredHere';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { type Actor, countsAsPerson } from '../../../src/domain/actor';
import { enterActors } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { Testimony } from '../../../src/domain/testimony';
import { MESSAGES } from '../../../src/i18n/language';
import { arbitraryDocument } from '../../helpers/arbitraryDocument';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const former = { roles: ['formerBeneficiary'], consent: 'given' } as const;
const witness = { roles: ['witness'], consent: 'given' } as const;

const names = (map: MapDocument) => offersOf(map).offered.map(({ name }) => name);
const asMap = (title: string, document: MapDocument) => ({ id: title, title, ...offersOf(document) });
const here = (map: MapDocument, ...others: MapDocument[]) =>
  offeredHere(
    map,
    others.map((one, at) => asMap(`map ${at}`, one)),
  ).map(({ name, map: { title } }) => `${name}, ${title}`);

describe('whom a map offers to others', () => {
  it('is former beneficiaries and witnesses who agreed, with what they agreed to speak of', () => {
    const map = aMap(
      {
        lea: { consent: 'given', themes: ['eau'] },
        ana: { ...former, themes: ['eau', 'bois'], territory: 'Vallon', profile: 'elected' },
        bob: { ...witness, themes: ['eau'] },
        cy: { themes: ['bois'] },
        dan: {},
      },
      [],
      {
        testimonies: [
          { person: 'cy', themes: ['eau'], consent: 'given', publics: ['jeunes'] },
          { person: 'dan', themes: ['eau'] },
        ],
      },
    );
    expect(offersOf(map).offered).toEqual([
      expect.objectContaining({ name: 'ana', themes: ['bois', 'eau'], territory: 'Vallon', agreesToAll: true }),
      expect.objectContaining({ name: 'bob', roles: ['witness'], themes: ['eau'] }),
      // Agreed to that alone.
      expect.objectContaining({ name: 'cy', themes: ['eau'], publics: ['jeunes'], agreesToAll: false }),
    ]);
  });

  it.each(['refused', 'toBeAsked', undefined] as const)('is nobody whose consent is %s', (consent) => {
    const roles = ['formerBeneficiary', 'witness'] as const;
    const map = aMap({ ana: { roles, themes: ['eau'], ...(consent ? { consent } : {}) } }, [], {
      testimonies: [{ person: 'ana', themes: ['eau'], ...(consent ? { consent } : {}) }],
    });
    expect(names(map)).toEqual([]);
  });

  it('leaves out themes on which a testimony was refused, or is still to be asked for', () => {
    const map = aMap({ ana: { ...witness, themes: ['eau', 'bois', 'lien'] } }, [], {
      testimonies: [
        { person: 'ana', themes: ['eau'], consent: 'refused' },
        { person: 'ana', themes: ['eau'], consent: 'given' },
        { person: 'ana', themes: ['bois'], consent: 'toBeAsked' },
      ],
    });
    expect(offersOf(map).offered[0]?.themes).toEqual(['lien']);
  });

  it('is nobody who is only known in confidence, and names nobody as knowing them through a tie of that kind', () => {
    const secret = (map: MapDocument, ...hidden: string[]): MapDocument => ({
      ...map,
      ties: new Map(
        [...map.ties].map(([id, tie]) => [id, hidden.includes(tie.b) ? { ...tie, confidential: true } : tie]),
      ),
    });
    const map = aMap({ ana: former, bo: {}, cy: {} }, ['ana-bo', 'ana-cy']);
    expect(offersOf(map).offered[0]?.introducer).toBe('bo');
    expect(offersOf(secret(map, 'bo')).offered[0]?.introducer).toBe('cy');
    expect(names(secret(map, 'bo', 'cy'))).toEqual([]);
  });

  it('says who could introduce them: the officer, else who surely knows them and did not refuse', () => {
    const introducer = (map: MapDocument) => offersOf(map).offered[0]?.introducer;
    expect(introducer(aMap({ ana: former, bo: {}, moi: { roles: ['officer'] } }, ['ana-bo']))).toBe('moi');
    expect(
      introducer(aMap({ ana: former, zoe: {}, bo: { consent: 'refused' } }, ['ana-zoe', 'ana-bo', 'ana-cy?'])),
    ).toBe('zoe');
    expect(introducer(aMap({ ana: former }, ['ana-cy?']))).toBeUndefined();
  });

  it('never is who refused, or whom nobody asked, on any map', () => {
    const agreed = (document: MapDocument, { id, consent }: Actor) =>
      consent === 'given' ||
      (consent !== 'refused' &&
        [...document.testimonies.values()].some((one: Testimony) => one.person === id && one.consent === 'given'));
    let met = 0;
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (one, other) => {
        for (const document of [one, other])
          for (const { id, isPublic, type } of offersOf(document).offered)
            expect(isPublic ? !countsAsPerson(type) : agreed(document, document.actors.get(id)!)).toBe(true);
        for (const { id, map } of offeredHere(one, [asMap('other', other)])) {
          met++;
          expect(map.title).toBe('other');
          expect(other.actors.get(id)?.consent).not.toBe('refused');
          expect(one.actors.has(id)).toBe(false);
        }
      }),
    );
    expect(met).toBeGreaterThan(0);
  });

  it('holds nothing that is private, whatever the map', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const one of offersOf(document).offered)
          expect(Object.keys(one)).toSatisfy((keys: string[]) => keys.every((key) => KEYS.includes(key)));
      }),
    );
  });
});

const KEYS = 'id name type roles themes publics profile territory agreesToAll introducer family isPublic'.split(' ');

describe('organisations of a map', () => {
  const cuma = { name: 'CUMA du Val', type: 'structure', themes: ['eau'], territory: 'Vallon' } as const;
  const open = (map: MapDocument) => offersOf(map).offered.find(({ isPublic }) => isPublic);

  it('are offered by what is public of them, and nothing else', () => {
    const map = aMap(
      {
        cuma: { ...cuma, family: 'association', publics: ['jeunes'], mission: 'secret', roles: ['relay', 'witness'] },
        bo: { name: 'Bo Blanc' },
      },
      ['cuma-bo'],
    );
    expect(offersOf(map).offered).toEqual([
      {
        id: 'cuma',
        name: 'CUMA du Val',
        type: 'structure',
        roles: [],
        themes: ['eau'],
        publics: ['jeunes'],
        territory: 'Vallon',
        family: 'association',
        agreesToAll: false,
        isPublic: true,
      },
    ]);
  });

  it.each([
    ['a person', { type: 'person' }],
    ['somebody who may be a person', { type: 'unknown' }],
    ['called like a person', { name: 'Marc Vidal' }],
    ['called after somebody of the map', { name: 'EARL Bo Blanc' }],
    ['sharing a word with somebody of the map', { name: 'Ferme Blanc' }],
    ['reached by its name', { name: 'CUMA du Val 06 12 34 56 78' }],
    ['refused', { consent: 'refused' }],
    ['still to be asked', { consent: 'toBeAsked' }],
  ] as const)('are not offered when they are %s', (_why, given) => {
    const actor = { ...cuma, ...given } as Parameters<typeof aMap>[0][string];
    expect(open(aMap({ cuma: actor, bo: { name: 'Bo Blanc' } }))).toBeUndefined();
    expect(open(aMap({ cuma, bo: { name: 'Bo Blanc' } }))).toBeDefined();
  });

  it('are not offered when they are only known in confidence', () => {
    const map = aMap({ cuma, bo: {} }, ['cuma-bo']);
    const secret = new Map([...map.ties].map(([id, tie]) => [id, { ...tie, confidential: true }]));
    expect(open({ ...map, ties: secret })).toBeUndefined();
  });

  it('leave no text that names somebody, or by which somebody is reached', () => {
    const map = aMap({
      cuma: {
        ...cuma,
        themes: ['eau', 'atelier de Bo Blanc'],
        publics: ['amis de Bo Blanc', 'bo@exemple.fr', 'jeunes'],
        territory: 'Chez Blanc',
        family: 'famille Blanc',
      },
      bo: { name: 'Bo Blanc' },
    });
    expect(open(map)).toMatchObject({ themes: ['eau'], publics: ['jeunes'] });
    expect(open(map)).not.toHaveProperty('territory');
    expect(open(map)).not.toHaveProperty('family');
  });
});

describe('who of other maps is offered here', () => {
  it('is nobody who is on this map already, each once, witnesses first', () => {
    const map = aMap({ lea: {}, bob: {}, x: { name: 'Élise Roux' } });
    const one = aMap({
      ana: { ...former, name: 'Ana' },
      elise: { ...former, name: 'elise roux' },
      bob: { ...former, name: 'Robert' },
    });
    const two = aMap({ ana: { ...former, name: 'Ana' }, zoe: { ...witness, name: 'Zoé' } });
    expect(here(map, one, two)).toEqual(['Zoé, map 1', 'Ana, map 0']);
  });

  it('is nobody who refused on one of them, by whatever map they are known', () => {
    const agreed = aMap({ copy: { ...former, name: 'Ana Roux' } });
    const refused = aMap({ ana: { ...former, name: 'ANA ROUX', consent: 'refused' } });
    expect(here(aMap({ lea: {} }), agreed)).toEqual(['Ana Roux, map 0']);
    expect(here(aMap({ lea: {} }), agreed, refused)).toEqual([]);
  });

  const lea = { themes: ['eau'], territory: 'Vallon', publics: ['élus'] };
  const seatOf = (map: MapDocument, rule: Finding['rule']) =>
    findingsOf(map, { visibility: ALL_VISIBLE, from: map.info.beneficiary }).findings.find((one) => one.rule === rule)!;
  const fitting = (map: MapDocument, rule: Finding['rule'], other: MapDocument) =>
    offersOf(other)
      .offered.filter(fitsSeat(map, seatOf(map, rule)))
      .map(({ name }) => name);

  it('is, for the place of a witness, who can speak of its theme, and of its profile', () => {
    const other = aMap({
      ana: { ...former, themes: ['Eau'] },
      bob: { ...witness, themes: ['bois'] },
      cy: { ...witness, themes: ['Eau'], profile: 'Maire' },
    });
    expect(fitting(aMap({ lea }), 'noWitness', other)).toEqual(['ana', 'cy']);
    const near = aMap({ lea, wit: { roles: ['witness'], themes: ['eau'], profile: 'teacher' } }, ['lea-wit']);
    expect(fitting(near, 'noWitnessProfile', other)).toEqual(['cy']);
  });

  it('is, for the place of a partner, who has its theme outside her territory; for a relay no person', () => {
    const other = aMap({
      ana: { ...former, themes: ['eau'], territory: 'vallon' },
      bob: { ...former, themes: ['eau'], territory: 'Plaine' },
      cy: { ...former, themes: ['eau'] },
      net: { ...former, themes: ['eau'], type: 'network' },
    });
    expect(fitting(aMap({ lea }), 'noPartner', other)).toEqual(['bob', 'cy']);
    expect(fitting(aMap({ lea }), 'noRelay', other)).toEqual([]);
  });

  it('is, for the place of a relay, organisations of its area, family or public, and no witness', () => {
    const structure = { type: 'structure' } as const;
    const other = aMap({
      club: { name: 'Club des aînés', ...structure, publics: ['Élus'] },
      mairie: { name: 'Mairie de Combe', ...structure, themes: ['eau'], territory: 'Combe' },
      ana: { ...former, name: 'Ana Roux', publics: ['élus'] },
    });
    const map = aMap({ lea });
    const asked = findingsOf(map, { visibility: ALL_VISIBLE, from: map.info.beneficiary }).findings;
    const seat = asked.find(({ rule, subject }) => rule === 'noRelay' && subject?.kind === 'public')!;
    const sit = (one: Finding) =>
      offersOf(other)
        .offered.filter(fitsSeat(map, one))
        .map(({ name }) => name);
    expect(sit(seat)).toEqual(['Club des aînés']);
    expect(sit({ ...seat, subject: { kind: 'territory', text: 'combe' } })).toEqual(['Mairie de Combe']);
    // Whatever relay is missing: nothing says who would be one.
    const { subject: _none, ...any } = seat;
    expect(sit(any)).toEqual([]);
    expect(fitting(map, 'noWitness', other)).toEqual([]);
    expect(fitting(map, 'noPartner', other)).toEqual(['Mairie de Combe']);
    const { theme: _theme, ...onNothing } = seatOf(map, 'noPartner');
    expect(sit(onNothing)).toEqual(['Ana Roux']);
  });
});

describe('adding somebody of another map', () => {
  const { kinds } = MESSAGES.fr.vocabulary;
  const other = aMap(
    {
      ana: {
        ...former,
        name: 'Ana Roux',
        themes: ['Eau', 'bois'],
        territory: 'Plaine',
        mission: 'secret',
        publics: ['p'],
      },
      cy: { name: 'Cy Brun', themes: ['bois'] },
      moi: { name: 'Inès Dufour', roles: ['officer'] },
    },
    ['moi-ana'],
    { testimonies: [{ person: 'cy', themes: ['Eau'], publics: ['jeunes'], consent: 'given' }] },
  );
  const offered = (name: string): Offered => offersOf(other).offered.find((one) => one.name === name)!;
  const themes = ['eau'];
  function bring(map: MapDocument, name: string, isSeated = true) {
    const seat = findingsOf(map, { visibility: ALL_VISIBLE, from: map.info.beneficiary }).findings[0];
    let next = 0;
    const bringing = { who: offered(name), seat: isSeated ? seat : undefined, subject: 'Qui ?', toDo: 'à faire' };
    const { id, ...records } = broughtRecords(map, bringing, kinds, () => `new ${next++}`);
    const before = startHistory(map);
    const after = execute(before, enterActors, records).history;
    expect(undo(after).history.document).toEqual(map);
    return {
      map: after.document,
      id: id!,
      rules: (rule: string) =>
        findingsOf(after.document, { visibility: ALL_VISIBLE, from: map.info.beneficiary }).findings.filter(
          (one) => one.rule === rule,
        ),
    };
  }

  it('copies what they agreed to and nothing else, fills the place, and has the introduction to make', () => {
    const { map, id, rules } = bring(
      aMap({ lea: { themes }, moi: { name: 'inès dufour', roles: ['officer'] } }, ['lea-moi']),
      'Ana Roux',
    );
    expect(map.actors.get(id)).toEqual({
      id,
      type: 'person',
      name: 'Ana Roux',
      territory: 'Plaine',
      consent: 'given',
      roles: [{ role: 'formerBeneficiary' }, { role: 'witness' }],
      themes: ['eau', expect.stringMatching(/^new/)],
      resources: [],
      languages: [],
      channels: [],
      publics: [],
      attributes: [],
    });
    expect([...map.introductions.values()]).toEqual([
      expect.objectContaining({ a: 'lea', b: id, madeBy: 'moi', subject: 'Qui ?', status: 'à faire' }),
    ]);
    expect([...map.ties.values()].at(-1)).toMatchObject({ a: 'moi', b: id, nature: 'knows', certainty: 'confirmed' });
    expect(rules('noWitness')).toEqual([]);
    expect(rules('witnessConsent')).toEqual([]);
  });

  it('says an agreement on some themes of those alone', () => {
    const { map, id, rules } = bring(aMap({ lea: { themes } }), 'Cy Brun');
    expect(map.actors.get(id)?.consent).toBeUndefined();
    expect([...map.testimonies.values()]).toEqual([
      expect.objectContaining({ person: id, themes: ['eau'], publics: ['jeunes'], consent: 'given' }),
    ]);
    expect(rules('noWitness')).toEqual([]);
    expect(rules('witnessConsent')).toEqual([]);
  });

  it('has a tie to be verified where nobody of this map is said to know them, and who introduces them is noted by name', () => {
    const { map, id } = bring(aMap({ lea: { themes } }), 'Ana Roux');
    expect([...map.ties.values()]).toEqual([expect.objectContaining({ a: 'lea', b: id, certainty: 'toVerify' })]);
    expect([...map.introductions.values()]).toEqual([
      expect.objectContaining({ a: 'lea', b: id, introducer: 'Inès Dufour', status: 'à faire' }),
    ]);
    expect([...map.introductions.values()][0]).not.toHaveProperty('madeBy');
    expect(map.actors.size).toBe(2);
  });

  it('is an organisation without a word that it agreed, to be verified, that nobody introduces', () => {
    const map = aMap({ lea: { themes, publics: ['élus'] }, moi: { roles: ['officer'] } }, ['lea-moi']);
    const club = aMap({ club: { name: 'Club des aînés', type: 'structure', publics: ['Élus', 'jeunes'] }, bo: {} });
    const [who] = offersOf(club).offered;
    const seat = findingsOf(map, { visibility: ALL_VISIBLE, from: map.info.beneficiary }).findings.find(
      ({ rule, subject }) => rule === 'noRelay' && subject?.kind === 'public',
    );
    let next = 0;
    const bringing = { who: who!, seat, subject: 'Qui ?', toDo: 'à faire' };
    const { id, ...records } = broughtRecords(map, bringing, kinds, () => `new ${next++}`);
    const after = execute(startHistory(map), enterActors, records).history;
    const { actors, ties, testimonies, introductions } = after.document;
    expect(actors.get(id!)).toMatchObject({
      type: 'structure',
      roles: [{ role: 'relay' }],
      publics: ['Élus', 'jeunes'],
    });
    expect(actors.get(id!)).not.toHaveProperty('consent');
    expect([...ties.values()].at(-1)).toMatchObject({ a: 'lea', b: id, certainty: 'toVerify' });
    expect([testimonies.size, introductions.size]).toEqual([0, 0]);
    expect(undo(after).history.document).toEqual(map);
  });

  it('joins a map with nothing asked of them', () => {
    const { map, id } = bring(aMap({ moi: { roles: ['officer'] } }), 'Ana Roux', false);
    expect(map.actors.get(id)?.roles).toEqual([{ role: 'formerBeneficiary' }]);
    expect([...map.ties.values()]).toEqual([expect.objectContaining({ a: idOf('moi'), b: id })]);
  });
});
