import type { Telling } from '../../analysis/reportWords';
import type { FactsOf, ToldStep } from '../../analysis/story/toldStep';
import { findingsEn } from '../findings/en';
import { groupNameEn } from '../findings/groupNameEn';
import { lineEn } from '../findings/linesEn';
import { nameOf, namesOf, shortened } from '../findings/named';
import { quoteEn } from '../findings/phrasesEn';
import { vocabularyEn } from '../vocabulary/en';
import { headingEn } from './headingEn';
import type { StoryMessages } from './messages';
import { networkEn } from './networkEn';
import { decidedEn, introductionsEn } from './settledEn';

const { count, list, actorTypes, nouns } = vocabularyEn;

const TITLES: Readonly<Record<ToldStep['step']['kind'], string>> = {
  people: 'Who is there',
  groups: 'The groups',
  links: 'Who links them',
  witnesses: 'Who can bear witness',
  partners: 'With whom to cooperate',
  makingKnown: 'Making it known',
  introductions: 'Who could introduce whom',
  decided: 'What we decided',
  need: 'A need',
  asked: 'Who was asked',
  introduced: 'An introduction',
  result: 'What came of it',
  own: 'What we are looking at',
};

function peopleEn(facts: FactsOf<'people'>, { document }: Telling): string[] {
  const { around, persons, structures, networks, bodies, unknowns, direct, untied } = facts;
  const name = around === undefined ? undefined : nameOf(document, around);
  const counts = (
    [
      [persons, actorTypes.person],
      [structures, actorTypes.structure],
      [networks, actorTypes.network],
      [bodies, actorTypes.body],
      [unknowns, actorTypes.unknown],
    ] as const
  ).flatMap(([many, noun]) => (many > 0 ? [count(many, noun)] : []));
  if (name === undefined) return [`On this map: ${list(counts)}.`, 'From whom do we start?'];
  if (counts.length === 0) return [`For now the map shows only ${name}.`, 'Whom shall we add?'];
  const around1 = `Around ${name}: ${list(counts)}`;
  if (direct === 0) return [`${around1}.`, 'No direct tie is known. Is that so?'];
  const all = `${around1}; ${vocabularyEn.number(direct)} in direct contact.`;
  if (untied.length === 0) return [all, 'Who is not on the map yet?'];
  const whom = untied.length < 3 ? list(namesOf(document, untied)) : count(untied.length, nouns.actor);
  return [all, `No tie of ${whom} is known. Is that so?`];
}

function groupsEn({ groups, more, apart }: FactsOf<'groups'>, telling: Telling): string[] {
  const named = groups.map(({ id, members }, at) => {
    const size = at === 0 ? count(members, nouns.actor) : vocabularyEn.number(members);
    return `${groupQuoted(id, telling)} (${size})`;
  });
  const rest = more === 0 ? [] : [more === 1 ? 'a smaller one' : `${more} smaller ones`];
  const alone = apart === 0 ? '' : apart === 1 ? ' One actor is apart.' : ` ${apart} actors are apart.`;
  return [
    `${count(groups.length + more, nouns.group)} can be seen: ${list([...named, ...rest])}.${alone}`,
    'Is that how you see them?',
  ];
}

/** Letters of the name of a group: some are those of a whole sentence. */
const LONGEST = 48;

function groupQuoted(id: string, { groupNames, document }: Telling): string {
  const name = groupNames.get(id);
  return name ? quoteEn(shortened(groupNameEn(name, document), LONGEST)) : 'a group';
}

function linksEn({ between, more, question }: FactsOf<'links'>, telling: Telling): string[] {
  const [first, ...others] = between;
  const sentences: string[] = [];
  if (first) {
    const groups = first.groups.slice(0, 3).map((id) => groupQuoted(id, telling));
    sentences.push(`${nameOf(telling.document, first.actor)} links their group to ${list(groups)}.`);
  }
  if (others.length > 0) {
    const names = namesOf(
      telling.document,
      others.map(({ actor }) => actor),
    );
    const rest = more === 0 ? [] : [more === 1 ? 'somebody else' : `${more} others`];
    const verb = others.length + more > 1 ? 'Also link groups' : 'Also links groups';
    sentences.push(`${verb}: ${list([...names, ...rest])}.`);
  }
  return [...sentences, question ? lineEn(question, telling) : 'What if they were not there?'];
}

/** What a step of somebody's own points at, until it has a text. */
function ownEn({ finding, actor, chain, tie }: FactsOf<'own'>, telling: Telling): string[] {
  const { document } = telling;
  const shown = tie === undefined ? undefined : document.ties.get(tie);
  if (shown) return [`${vocabularyEn.tieSentence(shown, nameOf(document, shown.a), nameOf(document, shown.b))}.`];
  if (finding) return [findingsEn.finding(finding, telling)];
  if (chain) return [findingsEn.chain(chain, document)];
  return actor === undefined ? [] : [`${nameOf(document, actor)}.`];
}

function factsSentences({ facts }: ToldStep, telling: Telling): readonly string[] {
  switch (facts.kind) {
    case 'people':
      return peopleEn(facts, telling);
    case 'groups':
      return groupsEn(facts, telling);
    case 'links':
      return linksEn(facts, telling);
    case 'witnesses':
    case 'partners':
    case 'makingKnown':
      return headingEn(facts, telling);
    case 'introductions':
      return introductionsEn(facts, telling);
    case 'decided':
      return decidedEn(facts, telling);
    case 'need':
    case 'asked':
    case 'introduced':
    case 'result':
      return networkEn(facts, telling);
    case 'own':
      return ownEn(facts, telling);
    case 'silent':
      return [];
  }
}

export const storyEn: StoryMessages = {
  network: 'What is a network good for? (4 steps)',
  title: ({ step }) => step.title?.trim() || TITLES[step.kind],
  sentences: (told, telling) => {
    const own = told.step.text?.trim();
    return own ? [own] : factsSentences(told, telling);
  },
};
