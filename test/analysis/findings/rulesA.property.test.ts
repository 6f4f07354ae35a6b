import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/analysis/findings/finding';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { Day, ThemeId } from '../../../src/domain/brand';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { Role, RoleName } from '../../../src/domain/role';
import { aMap } from '../../helpers/documents';
import { expectedFindings } from '../../helpers/findingOracle';
import { idOf } from '../../helpers/graphs';

const RULES = [
  'noWitness',
  'noWitnessProfile',
  'witnessConsent',
  'noPartner',
  'noPeer',
  'onlyInside',
  'unknownNetwork',
  'noRelay',
];
const NAMES = ['lea', 'a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const few = <Value>(...values: readonly Value[]) => fc.subarray([...values], { maxLength: 2 });
const theirs = () => few('t' as ThemeId, 'u' as ThemeId);
const oneOf = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const person = fc.record(
  {
    type: oneOf('person', 'person', 'structure', 'network', 'body'),
    themes: theirs(),
    roles: few<RoleName | Role>('witness', 'partner', 'potentialPartner', 'relay', {
      role: 'witness',
      until: '2020' as Day,
    }),
    territory: oneOf('V', 'v ', 'P'),
    family: oneOf('state', 'State', 'education'),
    profile: oneOf('elected', 'director', 'resident'),
    mission: oneOf('Animer', 'animer', 'former', ' '),
    publics: few('élus', 'habitants', 'jeunes'),
    resources: few('grande salle', 'minibus'),
    consent: oneOf('given', 'refused', 'toBeAsked'),
    asked: oneOf('all', 'partly', 'no'),
  },
  { requiredKeys: ['type', 'themes', 'roles', 'publics', 'resources'] },
);
const who = fc.nat(NAMES.length - 1);
const tie = fc.record({
  ends: fc.tuple(who, who),
  mark: oneOf('', '', '', '?', '!'),
  nature: oneOf('', 'knows', 'exchanges', 'memberOf', 'memberOf', 'worksFor', 'partnerOf', 'voisins'),
});
const map = fc
  .record({
    people: fc.array(person, { minLength: 2, maxLength: NAMES.length }),
    ties: fc.array(tie, { maxLength: 12 }),
    testimonies: fc.array(
      fc.record(
        { person: who, themes: theirs(), consent: oneOf('given', 'refused', 'toBeAsked') },
        { requiredKeys: ['person', 'themes'] },
      ),
      { maxLength: 3 },
    ),
    offers: fc.array(
      fc.record(
        {
          holder: fc.oneof(fc.constant(0), who),
          side: oneOf('offer', 'request'),
          themes: theirs(),
          kind: oneOf('salle', 'support'),
          profileSought: oneOf('élu', ' '),
        },
        { requiredKeys: ['holder', 'side', 'themes'] },
      ),
      { maxLength: 4 },
    ),
    actions: fc.array(
      fc.record(
        {
          lead: who,
          partners: fc.array(who, { maxLength: 2 }),
          publics: few('élus', 'jeunes'),
          state: oneOf('past', 'lead'),
        },
        { requiredKeys: ['publics'] },
      ),
      { maxLength: 2 },
    ),
    field: fc.option(fc.record({ families: few('state', 'chamber'), publics: few('élus', 'aidants') }), {
      nil: undefined,
    }),
    thresholds: fc.record({ within: fc.integer({ min: 1, max: 3 }), relayWithin: fc.integer({ min: 1, max: 2 }) }),
  })
  .map(({ people, ties, testimonies, offers, actions, field, thresholds }): MapDocument => {
    const name = (index: number) => NAMES[index % people.length] ?? 'lea';
    const isPerson = (index: number) => people[index % people.length]?.type === 'person';
    const written = ties.map(({ ends: [x, y], mark, nature }) => {
      // Somebody works for something: what two persons or two structures would mean by it is not defined.
      const odd = nature === 'worksFor' && isPerson(x) === isPerson(y);
      const said = odd ? 'exchanges' : nature;
      return `${name(x)}-${name(y)}${mark}${said === '' ? '' : `:${said}`}`;
    });
    return aMap(Object.fromEntries(people.map((one, index) => [name(index), one])), written, {
      info: { thresholds, ...(field ? { field: { name: 'Santé', themes: ['v'], ...field } } : {}) },
      testimonies: testimonies.map((one) => ({ ...one, person: name(one.person) })),
      offers: offers.map((one) => ({ ...one, holder: name(one.holder) })),
      actions: actions.map(({ lead, partners = [], ...one }) => ({
        ...one,
        ...(lead === undefined ? {} : { lead: name(lead) }),
        partners: partners.map(name),
      })),
    });
  });

function aboutOf({ rule, theme, subject }: Finding): string {
  if (subject === undefined) return theme ?? '';
  if (subject.kind === 'network') return subject.network;
  if (!('text' in subject)) return subject.kind;
  const text = subject.text.trim().toLowerCase();
  return rule === 'noWitnessProfile' ? `${theme ?? ''} ${text}` : `${subject.kind} ${text}`;
}

const inOrder = <One extends { rule: string; about: string }>(list: readonly One[]) =>
  list.toSorted((a, b) => (`${a.rule} ${a.about}` < `${b.rule} ${b.about}` ? -1 : 1));

describe('rules that start at the beneficiary, on any map of at most 8 actors', () => {
  it('find what their definitions say, tried on everybody', () => {
    const shown = new Set<string>();
    fc.assert(
      fc.property(map, (document) => {
        const { findings } = findingsOf(document, { visibility: ALL_VISIBLE, from: idOf('lea') });
        const found = findings
          .filter(({ rule }) => RULES.includes(rule))
          .map((finding) => ({
            rule: finding.rule as string,
            about: aboutOf(finding),
            actors: finding.actors,
            candidates: finding.candidates.map(({ actor }) => actor),
            low: finding.confidence === 'low',
          }));
        for (const { rule, candidates } of found) if (candidates.length > 0) shown.add(rule);
        expect(inOrder(found)).toEqual(inOrder(expectedFindings(document, 'lea')));
      }),
      { numRuns: 250 },
    );
    // A generator that never gets there would prove nothing.
    expect([...shown].sort()).toEqual(RULES.toSorted());
  });

  it('do not depend on the order of records', () => {
    fc.assert(
      fc.property(map, (document) => {
        const turned = <Key, One>(table: ReadonlyMap<Key, One>) => new Map([...table].reverse());
        const reversed = {
          ...document,
          actors: turned(document.actors),
          ties: turned(document.ties),
          testimonies: turned(document.testimonies),
          offers: turned(document.offers),
          actions: turned(document.actions),
        };
        const options = { visibility: ALL_VISIBLE, from: idOf('lea') };
        expect(findingsOf(reversed, options)).toEqual(findingsOf(document, options));
      }),
    );
  });
});
