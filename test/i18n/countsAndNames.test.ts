import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { answersOf } from '../../src/analysis/answers/answers';
import { findingContext } from '../../src/analysis/findings/findingContext';
import { findingsOf } from '../../src/analysis/findings/findings';
import { groupNames } from '../../src/analysis/groupNames/groupNames';
import { partitionBy } from '../../src/analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { ActorId, Day } from '../../src/domain/brand';
import { beneficiaryOf, type MapDocument } from '../../src/domain/mapDocument';
import { nameReplacer } from '../../src/domain/masking/nameReplacer';
import type { Role, RoleName } from '../../src/domain/role';
import type { Tie } from '../../src/domain/tie';
import { wordAnswer } from '../../src/i18n/answers/wordAnswer';
import { type Language, MESSAGES } from '../../src/i18n/language';
import { LATER_MESSAGES } from '../../src/i18n/laterMessages';
import { shortened } from '../../src/i18n/shortened';
import { deFr, thatFr } from '../../src/i18n/vocabulary/elision';
import { aMap } from '../helpers/documents';

const TODAY = '2026-11-24' as Day;

/** Names that French elides before. A group may be called after the last one, which is a role. */
const NAMES = ['Anne', 'Élodie', 'Océane', 'Yves', 'Hélène', 'Animateur·rice LEADER'];

/** A map in which everything there is to count is there `count` times, around a beneficiary called `from`. */
function counted(count: number, from: string): MapDocument {
  const others = NAMES.filter((name) => name !== from).slice(0, count);
  const map = aMap(
    {
      [from]: { roles: ['beneficiary'], territory: 'Val', themes: ['eau'], publics: ['élus'], mission: 'jardins' },
      ...Object.fromEntries(
        others.map((name, at) => [
          name,
          {
            territory: at === 0 ? 'Val' : 'Plaine',
            themes: ['eau', 'bois'],
            roles: ['witness', 'potentialPartner', 'relay', 'formerBeneficiary'] satisfies (RoleName | Role)[],
            profile: 'elected' as const,
          },
        ]),
      ),
      ...Object.fromEntries(
        others.map((_, at) => [`Association ${at}`, { type: 'structure' as const, territory: 'Val' }]),
      ),
      ...Object.fromEntries(others.map((_, at) => [`Réseau ${at}`, { type: 'network' as const }])),
    },
    others.flatMap((name, at) => [
      `${from}-${name}:exchanges`,
      `${name}-Réseau ${at}:memberOf`,
      `${from}-Association ${at}:knows`,
    ]),
    {
      info: { beneficiary: idIn(from) },
      actions: others.map((name) => ({ lead: name, title: 'Jardins', themes: ['eau'] })),
      awareness: others.map((name, at) => `${name} ${at} knowsAction`),
      offers: others.flatMap((holder) => [
        { holder, side: 'offer' as const, themes: ['eau'] },
        { holder, side: 'request' as const, themes: ['bois'] },
      ]),
    },
  );
  const ties = [...map.ties.values()].map((tie): Tie => ({ ...tie, lastExchange: '2024-01-01' as Day }));
  return { ...map, ties: new Map(ties.map((tie) => [tie.id, tie])) };
}

const idIn = (name: string) => name as ActorId;

/** All that the map answers and finds, in words. */
function sentences(map: MapDocument, language: Language): string[] {
  const { findings } = MESSAGES[language];
  const { answers } = LATER_MESSAGES[language];
  const from = beneficiaryOf(map);
  const name = from === undefined ? '' : (map.actors.get(from)?.name ?? '');
  const options = { visibility: ALL_VISIBLE, from, today: TODAY };
  const found = findingsOf(map, options);
  const graph = actorGraphOf(map, ALL_VISIBLE);
  const names = groupNames(map, graph, partitionBy(map, graph, ALL_VISIBLE, 'groups'));
  const telling = { document: map, from, perimeter: found.perimeter, groupNames: names };
  const answered = answersOf(findingContext(map, from, options), found, found.findings);
  return [
    ...answered.map((one) => wordAnswer(answers.answers, one, { document: map, from: name })),
    ...answered.map(({ question }) => answers.questions[question](name)),
    ...found.findings.flatMap((one) => [findings.finding(one, telling), findings.line(one, telling)]),
    ...found.found.map((one) => findings.found(one, telling)),
    ...[...names.values()].map((one) => findings.groupName(one, map)),
    ...(found.perimeter ? [findings.perimeter(found.perimeter)] : []),
  ].map((text) => text.replace(/[\u00A0\u202F]/g, ' '));
}

const MAPS = [0, 1, 2, 3].flatMap((count) => NAMES.map((from) => [count, from] as const));

const FRENCH = 'acteur|lien|demande|offre|question|réponse|thème|structure|échange|témoin|contact|paire|mise|personne';
const ENGLISH = 'actor|tie|request|offer|question|answer|theme|organisation|exchange|contact|pair|introduction|person';

describe('sentences with numbers', () => {
  it.each(MAPS)('agree in French: %i around %s', (count, from) => {
    for (const text of sentences(counted(count, from), 'fr')) {
      expect(text).not.toMatch(new RegExp(`(?<!\\d)1 (?:autre |seule? )?(?:${FRENCH})s`));
      expect(text).not.toMatch(new RegExp(`(?<!\\d)(?:[2-9]|\\d\\d) (?:${FRENCH})(?!\\p{L})`, 'u'));
      // Nothing to count is said in words.
      expect(text).not.toMatch(new RegExp(`(?<![\\d(])0 (?:sur|${FRENCH})`));
    }
  });

  it.each(MAPS)('agree in English: %i around %s', (count, from) => {
    for (const text of sentences(counted(count, from), 'en')) {
      expect(text).not.toMatch(new RegExp(`(?<!\\d)(?<!of )1 (?:other |open )?(?:${ENGLISH})s`));
      expect(text).not.toMatch(new RegExp(`(?<!\\d)(?:[2-9]|\\d\\d) (?:other |open )?(?:${ENGLISH})(?!\\p{L})`, 'u'));
      expect(text).not.toMatch(new RegExp(`(?<![\\d(])0 (?:of|out of|${ENGLISH})`));
    }
  });
});

describe('sentences with names', () => {
  it.each(MAPS)('elide in French: %i around %s', (count, from) => {
    const map = counted(count, from);
    for (const text of sentences(map, 'fr'))
      expect(text).not.toMatch(
        /\b(?:de|que|le|la|jusque|lorsque|puisque) (?:Anne|Élodie|Océane|Yves|Hélène|Animateur)/,
      );
  });

  it('elide before a pseudonym, or no more', () => {
    const replace = nameReplacer(
      [
        { name: 'Maëlle', instead: 'Élu·e 1' },
        { name: 'Anne', instead: 'Témoin 2' },
      ],
      'quelqu’un',
    );
    expect(replace('Qui manque autour de Maëlle ? Plus qu’Anne, près d’Anne.')).toBe(
      'Qui manque autour d’Élu·e 1 ? Plus que Témoin 2, près de Témoin 2.',
    );
  });

  it('elide before vowels and the mute h alone', () => {
    const of = ['Anne', 'Élodie', 'Œuvre', 'Yves', 'Hélène', 'Hôtel du Val', 'Léa', 'Yannick', 'Hautes-Terres'].map(
      deFr,
    );
    expect(of).toEqual([
      'd’Anne',
      'd’Élodie',
      'd’Œuvre',
      'd’Yves',
      'd’Hélène',
      'd’Hôtel du Val',
      'de Léa',
      'de Yannick',
      'de Hautes-Terres',
    ]);
    expect([thatFr('Anne'), thatFr('Léa')]).toEqual(['qu’Anne', 'que Léa']);
  });
});

describe('a text that is shortened', () => {
  it('does not end with a little word, which reads as a fault', () => {
    expect(shortened('chambres consulaires et organisations professionnelles', 34)).toBe('chambres consulaires…');
    expect(shortened('Maison de la forêt et du bois', 20)).toBe('Maison de la forêt…');
  });
});
