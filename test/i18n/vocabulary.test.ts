import { describe, expect, it } from 'vitest';
import { ACTION_STATES } from '../../src/domain/action';
import { ACTOR_TYPES, ASKED, CONSENTS, FAMILIES, PROFILES, SITUATIONS } from '../../src/domain/actor';
import type { Day } from '../../src/domain/brand';
import { MEANS } from '../../src/domain/introduction';
import { OFFER_KINDS } from '../../src/domain/offer';
import { ROLES } from '../../src/domain/role';
import { CERTAINTIES, DIRECTIONS, TIE_NATURES } from '../../src/domain/tie';
import { vocabularyEn } from '../../src/i18n/vocabulary/en';
import { vocabularyFr } from '../../src/i18n/vocabulary/fr';
import type { Vocabulary } from '../../src/i18n/vocabulary/messages';
import { wordFor } from '../../src/i18n/vocabulary/wordFor';

const BANNED =
  /\b(n(?:œ|oe)uds?|ar[êe]tes?|sommets?|degr[ée]s?|centralit[ée]s?|composantes?|graphes?|clusters?|algorithmes?|m[ée]triques?|contraintes?|homophilie|trous? structurels?|nodes?|edges?|vert(?:ex|ices)|degrees?|centrality|components?|graphs?|algorithms?|metrics?|constraints?)\b/i;

/** Every text of a value, functions called with two names. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe.each([
  ['French', vocabularyFr],
  ['English', vocabularyEn],
] as const)('the vocabulary in %s', (_language, words: Vocabulary) => {
  it.each([
    ['roles', ROLES],
    ['actorTypes', ACTOR_TYPES],
    ['families', FAMILIES],
    ['kinds', FAMILIES],
    ['profiles', PROFILES],
    ['situations', SITUATIONS],
    ['consents', CONSENTS],
    ['asked', ASKED],
    ['tieNatures', TIE_NATURES],
    ['certainties', CERTAINTIES],
    ['directions', DIRECTIONS],
    ['actionStates', ACTION_STATES],
    ['offerKinds', OFFER_KINDS],
    ['means', MEANS],
  ] as const)('has a word for each of %s, in the order in which they are listed', (section, values) => {
    expect(Object.keys(words[section])).toEqual([...values]);
    for (const text of textsOf(words[section])) expect(text.trim()).not.toBe('');
  });

  it('gives each role one character, the same for the three stages of partnership only', () => {
    const badges = ROLES.map((role) => words.roles[role].badge);
    for (const badge of badges) expect(Array.from(badge)).toHaveLength(1);
    expect(new Set(badges).size).toBe(ROLES.length - 2);
    expect(words.roles.partner.badge).toBe(words.roles.potentialPartner.badge);
  });

  it('says a tie, a doubtful tie and the absence of one in three different ways, for every nature', () => {
    for (const nature of [...TIE_NATURES, undefined, 'prête du matériel à']) {
      const said = CERTAINTIES.map((certainty) =>
        words.tieSentence({ certainty, ...(nature && { nature }) }, 'Léa', 'Marc'),
      );
      expect(new Set(said).size).toBe(3);
      for (const one of said) expect(one).toMatch(/Léa.*Marc/);
    }
  });

  it('uses no word of the specialist', () => {
    const sentences = TIE_NATURES.flatMap((nature) =>
      CERTAINTIES.map((certainty) => words.tieSentence({ nature, certainty }, 'A', 'B')),
    );
    expect([...textsOf(words), ...sentences].filter((text) => BANNED.test(text))).toEqual([]);
  });

  it('shows a text of a file as it was written, even one that is called like a part of JavaScript', () => {
    expect(wordFor(words.families, 'Régie de quartier')).toBe('Régie de quartier');
    expect(wordFor(words.profiles, 'constructor')).toBe('constructor');
    expect(wordFor(words.profiles, 'elected')).toBe(words.profiles.elected.one);
    expect(words.tieSentence({ nature: 'toString', certainty: 'confirmed' }, 'A', 'B')).toContain('toString');
  });
});

describe('French', () => {
  it('counts 0 and 1 in the singular', () => {
    expect([0, 1, 2].map((count) => vocabularyFr.count(count, vocabularyFr.nouns.tie))).toEqual([
      '0 lien',
      '1 lien',
      '2 liens',
    ]);
    expect([0, 1, 2].map(vocabularyFr.goBetweens)).toEqual([
      'sans intermédiaire',
      'à 1 intermédiaire',
      'à 2 intermédiaires',
    ]);
  });

  it('gives a day as precisely as it was said, and in no time zone', () => {
    expect(vocabularyFr.day('2021-01-01' as Day)).toBe('1er janvier 2021');
    expect(vocabularyFr.day('2021-03' as Day)).toBe('mars 2021');
    expect(vocabularyFr.day('2021' as Day)).toBe('2021');
    expect(vocabularyFr.day('l’an passé' as Day)).toBe('l’an passé');
    expect(vocabularyFr.day('2021-13' as Day)).toBe('2021-13');
  });

  it('elides before a vowel, and joins with "et"', () => {
    const { says } = vocabularyFr.tieNatures.memberOf;
    expect(says('Léa', 'Amis du Parc')).toBe('Léa est membre des Amis du Parc');
    expect(says('Léa', 'Réseau rural')).toBe('Léa est membre du Réseau rural');
    expect(vocabularyFr.list(['Léa', 'Marc', 'Anne'])).toBe('Léa, Marc et Anne');
  });

  it('dates a role that began or ended', () => {
    expect(vocabularyFr.heldRole('témoin', '2019' as Day, '2021-03' as Day)).toBe(
      'témoin depuis 2019 jusqu’en mars 2021',
    );
    expect(vocabularyFr.heldRole('témoin', undefined, '2021-03-02' as Day)).toBe('témoin jusqu’au 2 mars 2021');
    expect(vocabularyFr.heldRole('témoin', undefined, undefined)).toBe('témoin');
  });

  it('puts a no-break space before the marks that need one', () => {
    expect(textsOf(vocabularyFr).filter((text) => /[^\u00A0][:;?!»](?:\s|$)/.test(text))).toEqual([]);
  });
});

describe('English', () => {
  it('counts 1 alone in the singular', () => {
    expect([0, 1, 2].map((count) => vocabularyEn.count(count, vocabularyEn.nouns.testimony))).toEqual([
      '0 testimonies',
      '1 testimony',
      '2 testimonies',
    ]);
  });
});
