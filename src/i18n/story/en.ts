import type { Telling } from '../../analysis/reportWords';
import type { FactsOf, ToldStep } from '../../analysis/story/toldStep';
import { fewWords, shortSentences, withNames } from '../fewWords';
import { findingsEn } from '../findings/en';
import { groupNameEn } from '../findings/groupNameEn';
import { nameOf } from '../findings/named';
import { quoteEn } from '../findings/phrasesEn';
import { chainToRoom, findingToRoom, lineToRoom, tieToRoom } from '../room/saidToRoom';
import { shortened } from '../shortened';
import { vocabularyEn } from '../vocabulary/en';
import type { StoryMessages } from './fr';
import { headingEn } from './headingEn';
import { networkEn } from './networkEn';
import { decidedEn, introductionsEn } from './settledEn';

const { count, list, actorTypes, nouns } = vocabularyEn;

const TITLES: Readonly<Record<ToldStep['step']['kind'], string>> = {
  people: 'Who is there',
  groups: 'The groups',
  links: 'Who connects them',
  witnesses: 'Who can speak from experience',
  partners: 'Who to work with',
  makingKnown: 'Spreading the word',
  introductions: 'Who could introduce whom',
  decided: 'What we decided',
  need: 'A need',
  asked: 'Who was asked',
  introduced: 'An introduction',
  result: 'What came of it',
  own: 'What we are looking at',
};

/** "5 people and 71 other actors": the others have no type yet; "71 to be specified" is wording for tables. */
const OTHERS = { one: 'other actor', many: 'other actors' };

function peopleEn(facts: FactsOf<'people'>, { document }: Telling): string[] {
  const { around, persons, structures, networks, bodies, unknowns, direct, untied } = facts;
  const everybody = persons + structures + networks + bodies + unknowns;
  const name = around === undefined ? undefined : nameOf(document, around);
  const counts = (
    [
      [persons, actorTypes.person],
      [structures, actorTypes.structure],
      [networks, actorTypes.network],
      [bodies, actorTypes.body],
      [unknowns, unknowns === everybody ? nouns.actor : OTHERS],
    ] as const
  ).flatMap(([many, noun]) => (many > 0 ? [count(many, noun)] : []));
  if (name === undefined) return [`On this map: ${list(counts)}.`, 'Who shall we start from?'];
  if (counts.length === 0) return [`So far, ${name} is alone on the map.`, 'Who shall we add?'];
  const around1 = `Around ${name}: ${list(counts)}`;
  if (direct === 0) return [`${around1}.`, 'Who is already in direct contact?'];
  const all = fewWords(`${around1}; ${vocabularyEn.number(direct)} in direct contact.`, `${around1}.`);
  if (untied.length === 0) return [all, 'Who is not on the map yet?'];
  // A count only: in front of a room, no actor is named as unconnected.
  return [all, findingsEn.toConnect(untied.length)];
}

function groupsEn({ groups, more }: FactsOf<'groups'>, telling: Telling): string[] {
  const named = groups.map(({ id, members }, at) => {
    const size = at === 0 ? count(members, nouns.actor) : vocabularyEn.number(members);
    return `${groupQuoted(id, telling)} (${size})`;
  });
  const all = count(groups.length + more, nouns.group);
  const some = (most: number) =>
    groups.length + more === most
      ? `${all} stand out: ${list(named)}.`
      : `${all} stand out, including ${list(named.slice(0, most))}.`;
  return [withNames(named.length, some), 'Is that how you see them?'];
}

/** Most characters of a group's name: some names are as long as a sentence. */
const LONGEST = 48;

function groupQuoted(id: string, { groupNames, document }: Telling): string {
  const name = groupNames.get(id);
  return name ? quoteEn(shortened(groupNameEn(name, document), LONGEST)) : 'a group';
}

function linksEn({ between, more, question }: FactsOf<'links'>, telling: Telling): string[] {
  const [first, ...others] = between;
  const asked = question ? lineToRoom(findingsEn, question, telling) : 'What if they were not there?';
  if (!first) return [asked];
  const groups = first.groups.map((id) => groupQuoted(id, telling));
  const also = others.length + more;
  const rest = also === 0 ? '' : also === 1 ? '; so does one other actor' : `; so do ${also} others`;
  const name = nameOf(telling.document, first.actor);
  const links = withNames(Math.min(3, groups.length), (most) =>
    most === groups.length || most > 1
      ? `${name} links their own group to ${list(groups.slice(0, most))}${rest}.`
      : `${name} links ${vocabularyEn.number(groups.length + 1)} groups${rest}.`,
  );
  return [links, asked];
}

/** What a custom step points at, until it has a text. */
function ownEn({ finding, actor, chain, tie }: FactsOf<'own'>, telling: Telling): string[] {
  const { document } = telling;
  const shown = tie === undefined ? undefined : document.ties.get(tie);
  if (shown) return [tieToRoom(vocabularyEn, shown, telling)];
  if (finding) return [findingToRoom(findingsEn, finding, telling)];
  if (chain) return [chainToRoom(findingsEn, chain, telling)];
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
  network: 'What can a network do? (4 steps)',
  title: ({ step }) => step.title?.trim() || TITLES[step.kind],
  sentences: (told, telling) => {
    const own = told.step.text?.trim();
    return own ? [own] : shortSentences(telling, (short) => factsSentences(told, short));
  },
};
