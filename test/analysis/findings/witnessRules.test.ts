import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { Day } from '../../../src/domain/brand';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const lea = { themes: ['mobility'] };
const witness = { themes: ['mobility'], roles: ['witness'] as const };

function seenFromLea(document: MapDocument) {
  return findingsOf(document, { visibility: ALL_VISIBLE, from: idOf('lea') });
}

function ruled(document: MapDocument, rule: string) {
  return seenFromLea(document).findings.filter((finding) => finding.rule === rule);
}

describe('no witness', () => {
  it('asks once for each theme of the beneficiary, by label', () => {
    const found = ruled(aMap({ lea: { themes: ['work', 'mobility'] } }), 'noWitness');
    expect(found.map(({ theme }) => theme)).toEqual(['mobility', 'work']);
    expect(found.map(({ actors }) => actors)).toEqual([['lea'], ['lea']]);
  });

  it('asks once on no theme when the beneficiary has none, and a witness of anything is enough', () => {
    const [finding, ...more] = ruled(aMap({ lea: {} }), 'noWitness');
    expect(more).toEqual([]);
    expect(finding).not.toHaveProperty('theme');
    expect(finding).not.toHaveProperty('subject');
    expect(ruled(aMap({ lea: {}, ana: { roles: ['witness'] } }, ['lea-ana']), 'noWitness')).toEqual([]);
  });

  it('is silent with a witness at 3 ties, and asks at 4, naming them with the chain', () => {
    expect(ruled(aMap({ lea, tem: witness }, ['lea-a', 'a-b', 'b-tem']), 'noWitness')).toEqual([]);
    const [finding] = ruled(aMap({ lea, tem: witness }, ['lea-a', 'a-b', 'b-c', 'c-tem']), 'noWitness');
    expect(finding?.candidates).toEqual([
      {
        actor: 'tem',
        chain: ['lea', 'a', 'b', 'c', 'tem'],
        reasons: [{ code: 'testifiesOn', theme: 'mobility' }, { code: 'consentToAsk' }],
      },
    ]);
  });

  it('lists witnesses too far, nearest first, then unreachable ones, then actors of the theme within reach', () => {
    const [finding] = ruled(
      aMap({ lea, tem: witness, abe: witness, near: { themes: ['mobility'] } }, ['lea-near', 'near-b', 'b-c', 'c-tem']),
      'noWitness',
    );
    expect(finding?.candidates.map(({ actor, chain }) => [actor, chain?.length ?? null])).toEqual([
      ['tem', 5],
      ['abe', null],
      ['near', 2],
    ]);
  });

  it('does not take the beneficiary for its own witness', () => {
    expect(ruled(aMap({ lea: { ...lea, roles: ['witness'] } }), 'noWitness')).toHaveLength(1);
  });

  it('does not take a past witness, nor one who refused, nor one of another theme', () => {
    const past = { themes: ['mobility'], roles: [{ role: 'witness', until: '2021' as Day }] as const };
    expect(ruled(aMap({ lea, tem: past }, ['lea-tem']), 'noWitness')).toHaveLength(1);
    expect(ruled(aMap({ lea, tem: { ...witness, consent: 'refused' } }, ['lea-tem']), 'noWitness')).toHaveLength(1);
    expect(ruled(aMap({ lea, tem: { ...witness, themes: ['work'] } }, ['lea-tem']), 'noWitness')).toHaveLength(1);
  });

  it('proposes nobody who refused', () => {
    const [finding] = ruled(aMap({ lea, tem: { ...witness, consent: 'refused' } }, ['lea-tem']), 'noWitness');
    expect(finding?.candidates).toEqual([]);
  });

  it('takes a testimony on the theme without any role, unless it was refused', () => {
    const told = { person: 'tem', themes: ['mobility'] };
    expect(ruled(aMap({ lea }, ['lea-tem'], { testimonies: [told] }), 'noWitness')).toEqual([]);
    const refused = { ...told, consent: 'refused' as const };
    expect(ruled(aMap({ lea }, ['lea-tem'], { testimonies: [refused] }), 'noWitness')).toHaveLength(1);
  });

  it('takes no chain through a tie known not to exist', () => {
    expect(ruled(aMap({ lea, tem: witness }, ['lea-tem!']), 'noWitness')).toHaveLength(1);
  });

  it('is unsure only when the beneficiary was not, or partly, asked', () => {
    const confidence = (asked?: 'all' | 'partly' | 'no') =>
      ruled(aMap({ lea: asked ? { ...lea, asked } : lea }), 'noWitness')[0]?.confidence;
    expect([confidence(), confidence('all'), confidence('partly'), confidence('no')]).toEqual([
      'normal',
      'normal',
      'low',
      'low',
    ]);
  });

  it('is absent without a point of view', () => {
    const { findings } = findingsOf(aMap({ lea }), { visibility: ALL_VISIBLE });
    expect(findings.filter(({ rule }) => rule === 'noWitness')).toEqual([]);
  });
});

describe('no witness of a profile', () => {
  const convincing = { ...lea, publics: ['Élus'] };

  it('asks when no witness within reach has the profile that the public names', () => {
    const [finding] = ruled(
      aMap({ lea: convincing, tem: { ...witness, profile: 'director' } }, ['lea-tem']),
      'noWitnessProfile',
    );
    expect(finding).toMatchObject({
      theme: 'mobility',
      subject: { kind: 'public', text: 'Élus' },
      profile: 'elected',
      actors: ['lea'],
      others: ['tem'],
    });
  });

  it('is silent when one has it, and when there is no witness at all', () => {
    expect(
      ruled(aMap({ lea: convincing, tem: { ...witness, profile: 'elected' } }, ['lea-tem']), 'noWitnessProfile'),
    ).toEqual([]);
    expect(ruled(aMap({ lea: convincing }), 'noWitnessProfile')).toEqual([]);
  });

  it('proposes witnesses of the profile who are too far, then actors of the theme and profile within reach', () => {
    const map = aMap(
      {
        lea: convincing,
        tem: { ...witness, profile: 'director' },
        far: { ...witness, profile: 'elected' },
        mar: { themes: ['mobility'], profile: 'elected' },
        bob: { themes: ['mobility'] },
      },
      ['lea-tem', 'lea-mar', 'lea-bob'],
    );
    expect(ruled(map, 'noWitnessProfile')[0]?.candidates.map(({ actor }) => actor)).toEqual(['far', 'mar']);
  });

  it.each([
    ['élus', 'elected'],
    ['Élu·e·s du département', 'Maire'],
    ['elected officials', 'élue'],
    ['town councillors', 'elected'],
  ])('takes the public %j for the profile %j, in either language and by gender', (text, profile) => {
    const map = (held: string) =>
      aMap({ lea: { ...lea, publics: [text] }, tem: { ...witness, profile: held } }, ['lea-tem']);
    expect(ruled(map(profile), 'noWitnessProfile')).toEqual([]);
    expect(ruled(map('teacher'), 'noWitnessProfile')[0]?.profile).toBe('elected');
    expect(ruled(map(''), 'noWitnessProfile')).toHaveLength(1);
  });

  it('asks once for each theme and public, whatever the spellings of one public', () => {
    const map = aMap(
      {
        lea: { themes: ['mobility', 'work'], publics: ['élus', 'ELUS', 'habitants'] },
        tem: { ...witness, themes: ['mobility', 'work'] },
      },
      ['lea-tem'],
    );
    expect(
      ruled(map, 'noWitnessProfile').map(({ theme, subject }) => [theme, subject && 'text' in subject && subject.text]),
    ).toEqual([
      ['mobility', 'élus'],
      ['mobility', 'habitants'],
      ['work', 'élus'],
      ['work', 'habitants'],
    ]);
  });

  it('does not ask for a public that names no profile', () => {
    expect(
      ruled(aMap({ lea: { ...lea, publics: ['jeunes'] }, tem: witness }, ['lea-tem']), 'noWitnessProfile'),
    ).toEqual([]);
  });
});
