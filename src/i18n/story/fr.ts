import type { Telling } from '../../analysis/reportWords';
import type { FactsOf, ToldStep } from '../../analysis/story/toldStep';
import { fewWords, shortSentences, withNames } from '../fewWords';
import { findingsFr } from '../findings/fr';
import { groupNameFr } from '../findings/groupNameFr';
import { nameOf } from '../findings/named';
import { quoteFr } from '../findings/phrasesFr';
import { chainToRoom, findingToRoom, lineToRoom, tieToRoom } from '../room/saidToRoom';
import type { Sentences } from '../sentences';
import { shortened } from '../shortened';
import { ofFr, thatFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { headingFr } from './headingFr';
import { networkFr } from './networkFr';
import { decidedFr, introductionsFr } from './settledFr';

const { count, list, actorTypes, nouns } = vocabularyFr;

const TITLES: Readonly<Record<ToldStep['step']['kind'], string>> = {
  people: 'Qui est là',
  groups: 'Les groupes',
  links: 'Qui fait le lien',
  witnesses: 'Qui peut témoigner',
  partners: 'Avec qui coopérer',
  makingKnown: 'Faire connaître',
  introductions: 'Qui pourrait présenter qui',
  decided: 'Ce que nous avons décidé',
  need: 'Un besoin',
  asked: 'À qui l’on a demandé',
  introduced: 'Une mise en relation',
  result: 'Ce que cela a donné',
  own: 'Ce que nous regardons',
};

/** "5 personnes et 71 autres acteurs": the others have no type yet; "71 à préciser" is wording for tables. */
const OTHERS = { one: 'autre acteur', many: 'autres acteurs' };

function peopleFr(facts: FactsOf<'people'>, { document }: Telling): string[] {
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
  if (name === undefined) return [`Sur cette carte, ${list(counts)}.`, 'De qui part-on\u00A0?'];
  if (counts.length === 0) return [`Pour l’instant, la carte ne montre ${thatFr(name)}.`, 'Qui y ajouter\u00A0?'];
  const around1 = `Autour ${ofFr(name)}, ${list(counts)}`;
  if (direct === 0) return [`${around1}.`, 'Qui est déjà en lien direct\u00A0?'];
  const all = fewWords(`${around1}\u00A0; ${vocabularyFr.number(direct)} en lien direct.`, `${around1}.`);
  if (untied.length === 0) return [all, 'Qui n’est pas encore sur la carte\u00A0?'];
  // A count only: in front of a room, no actor is named as unconnected.
  return [all, findingsFr.toConnect(untied.length)];
}

function groupsFr({ groups, more }: FactsOf<'groups'>, telling: Telling): string[] {
  const named = groups.map(({ id, members }, at) => {
    const size = at === 0 ? count(members, nouns.actor) : vocabularyFr.number(members);
    return `${groupQuoted(id, telling)} (${size})`;
  });
  const all = count(groups.length + more, nouns.group);
  const some = (most: number) =>
    groups.length + more === most
      ? `${all} se dessinent\u00A0: ${list(named)}.`
      : `${all} se dessinent, dont ${list(named.slice(0, most))}.`;
  return [withNames(named.length, some), 'Est-ce ainsi que vous les voyez\u00A0?'];
}

/** Most characters of a group's name: some names are as long as a sentence. */
const LONGEST = 48;

function groupQuoted(id: string, { groupNames, document }: Telling): string {
  const name = groupNames.get(id);
  return name ? quoteFr(shortened(groupNameFr(name, document), LONGEST)) : 'un groupe';
}

function linksFr({ between, more, question }: FactsOf<'links'>, telling: Telling): string[] {
  const [first, ...others] = between;
  const asked = question ? lineToRoom(findingsFr, question, telling) : 'Et s’ils n’étaient pas là\u00A0?';
  if (!first) return [asked];
  const groups = first.groups.map((id) => groupQuoted(id, telling));
  const also = others.length + more;
  const rest = also === 0 ? '' : also === 1 ? '\u00A0; un autre acteur aussi' : `\u00A0; ${also} autres aussi`;
  const name = nameOf(telling.document, first.actor);
  const links = withNames(Math.min(3, groups.length), (most) =>
    most === groups.length || most > 1
      ? `${name} relie son groupe à ${list(groups.slice(0, most))}${rest}.`
      : `${name} relie ${vocabularyFr.number(groups.length + 1)} groupes${rest}.`,
  );
  return [links, asked];
}

/** What a custom step points at, until it has a text. */
function ownFr({ finding, actor, chain, tie }: FactsOf<'own'>, telling: Telling): string[] {
  const { document } = telling;
  const shown = tie === undefined ? undefined : document.ties.get(tie);
  if (shown) return [tieToRoom(vocabularyFr, shown, telling)];
  if (finding) return [findingToRoom(findingsFr, finding, telling)];
  if (chain) return [chainToRoom(findingsFr, chain, telling)];
  return actor === undefined ? [] : [`${nameOf(document, actor)}.`];
}

function factsSentences({ facts }: ToldStep, telling: Telling): readonly string[] {
  switch (facts.kind) {
    case 'people':
      return peopleFr(facts, telling);
    case 'groups':
      return groupsFr(facts, telling);
    case 'links':
      return linksFr(facts, telling);
    case 'witnesses':
    case 'partners':
    case 'makingKnown':
      return headingFr(facts, telling);
    case 'introductions':
      return introductionsFr(facts, telling);
    case 'decided':
      return decidedFr(facts, telling);
    case 'need':
    case 'asked':
    case 'introduced':
    case 'result':
      return networkFr(facts, telling);
    case 'own':
      return ownFr(facts, telling);
    case 'silent':
      return [];
  }
}

/** Story told to a room, step by step, and the window for writing it. */
export const storyFr = {
  /** Usefulness of a network, shown by one introduction. */
  network: 'À quoi sert un réseau\u00A0? (4 étapes)',
  /** Custom title if there is one, else the title of the step's kind. */
  title: ({ step }: Pick<ToldStep, 'step'>) => step.title?.trim() || TITLES[step.kind],
  /**
   * Custom text if there is one, else one to three sentences made from the map. Names come only from `telling`, so that a document with
   * masked names tells the same story. Empty when there is nothing to say.
   */
  sentences: (told: ToldStep, telling: Telling): readonly string[] => {
    const own = told.step.text?.trim();
    return own ? [own] : shortSentences(telling, (short) => factsSentences(told, short));
  },
};

export type StoryMessages = Sentences<typeof storyFr>;
