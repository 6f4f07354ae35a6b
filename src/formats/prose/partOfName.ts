import type { TextWord } from '../../domain/passages/textWords';
import { LEGAL_FORMS } from '../../domain/words/tellTaleWords';
import { DAYS_OF_WEEK, isMonth } from '../cells/dayCell';
import { isGivenName } from '../names/readNames';
import { goesOn, isArticle, isCapital, isFromThere, isJoint, isLead, isUpper, NEEDS_MORE } from './leadWords';

/** Name of an organisation as far as it is read, from its lead word on. */
export interface NameSoFar {
  readonly text: string;
  readonly all: readonly TextWord[];
  readonly at: number;
  readonly lead: TextWord;
  capitals: number;
  /** Index of the last word that certainly belongs to it. */
  end: number | undefined;
}

/**
 * Role of a word in a name: it names (a capital), tells the kind of organisation or its region (`ends`), joins the next
 * word, or stops the name. `isLast` stops after this word, `joinsLast` after the next; `tellsMore` only counts once
 * more words follow.
 */
type PartOfName = 'names' | 'tells' | 'tellsMore' | 'ends' | 'joins' | 'joinsLast' | 'isLast' | 'stops';

const MEETS = /^(?:conseil|comite|commission|bureau|assemblee|groupe)$/;
const DAY_WORD = new RegExp(`^${DAYS_OF_WEEK}$`);
/** Kinds of organisations whose names may end with any word. */
const CALLED_FREELY = /^(?:asso|association|amicale|collectif|club|foyer)$/;

export function partOfName(name: NameSoFar, before: TextWord, word: TextWord, last: number): PartOfName {
  const { text, all, at, lead, capitals, end } = name;
  const isTitle = isUpper(lead) && MEETS.test(lead.folded);
  // In a title, "CONSEIL D'ADMINISTRATION" names no organisation yet.
  if (isTitle && (isJoint(word) || goesOn(word) || word.folded === 'administration')) return 'tells';
  if (isCapital(word)) return isOfAnother(before, word, capitals) ? 'stops' : 'names';
  if (word.folded === 'a' && mayGoOnAt(all, at, last)) return 'tellsMore';
  const mayEnd = /^(?:en|a)$/.test(word.folded) && capitals > 0 && isCapital(lead);
  if (mayEnd && isEndedBy(text, all, last, lead)) return 'joinsLast';
  if (isJoint(word)) return partOfJoint(name, before, word, last);
  if (isOfRegion(before, word) || isFromThere(before, word)) return 'ends';
  // "Office public de l'habitat du Léon".
  const isPublic = last === at + 1 && /^publi(?:c|que)$/.test(word.folded);
  if (goesOn(word) || isPublic || areWhose(all, last, lead) || isWhatFor(all, last, lead) || isKindOf(all, last, lead))
    return 'tells';
  // "Les Amis du lac".
  const isForWhat = all.slice((end ?? at) + 1, last).some((joint) => joint.folded === 'pour');
  return end !== undefined && end < last - 1 && CALLED_FREELY.test(lead.folded) && !isForWhat ? 'isLast' : 'stops';
}

/** True for a day ("Conseil municipal du Vendredi 30 mai"), or for a person or organisation named right after a complete name. */
function isOfAnother(before: TextWord, word: TextWord, capitals: number): boolean {
  if (DAY_WORD.test(word.folded)) return true;
  return capitals > 0 && !isJoint(before) && (isGivenName(word.folded) || isOther(word));
}

function partOfJoint({ all, lead, capitals }: NameSoFar, before: TextWord, word: TextWord, last: number): PartOfName {
  const [next, second] = [all[last + 1], all[last + 2]];
  const isAnd = /^(?:et|and)$/.test(word.folded);
  if (isAnd && /^(?:fils|filles|freres|soeurs|associes|sons|daughters)$/.test(next?.folded ?? '')) return 'joinsLast';
  const mayBeTwo = isAnd && capitals === 1 && /^(?:association|collectif|compagnie)$/.test(lead.folded);
  // "Association Bois et Bocage de l'Andelle".
  const isOfName = mayBeTwo && isCapital(lead) && isCapital(next) && !isUpper(before);
  if (isOfName && !isSomebody(next, second) && !isLead(next ?? word, second)) return 'joins';
  // "la Mission locale et Anne Petit", "le Secours populaire et la Mission locale".
  if (isAnd && (isSomebody(next, second) || isNextOne(next, second))) return 'stops';
  // "EPCI et SMF" are two organisations.
  const isPart = capitals > 0 || (isUpper(lead) && isAnd);
  const isOfPart = isPart && /^(?:et|and|en|a|au|aux|sur|in|on)$/.test(word.folded);
  return isOfPart && !isHyphenPlace(before, word, next) ? 'stops' : 'joins';
}

function isOther(word: TextWord): boolean {
  return (
    (LEGAL_FORMS.has(word.folded) && isUpper(word)) ||
    /^(?:mairie|cuma|association|lycee|communaute)$/.test(word.folded)
  );
}

const isSomebody = (first: TextWord | undefined, second: TextWord | undefined) =>
  first !== undefined && isCapital(first) && isGivenName(first.folded) && isCapital(second);

const isNextOne = (article: TextWord | undefined, next: TextWord | undefined) =>
  /^(?:l[ae']|les|the)$/.test(article?.folded ?? '') &&
  next !== undefined &&
  isCapital(next) &&
  isLead(next, undefined);

/** "Villefranche-sur-Mer" is often written with blanks. */
const isHyphenPlace = (before: TextWord, word: TextWord, next: TextWord | undefined) =>
  isCapital(before) && /^(?:sur|en)$/.test(word.folded) && isCapital(next);
/** True for members named before the place: "Fédération des chasseurs de la Somme". */
function areWhose(all: readonly TextWord[], at: number, lead: TextWord): boolean {
  const mayBe = isCapital(lead) || !NEEDS_MORE.has(lead.folded);
  const areMany = (word: TextWord | undefined) => /^\p{Ll}.*[sx]$/u.test(word?.text ?? '');
  const isAfter = all[at - 1]?.folded === 'des' || (all[at - 2]?.folded === 'des' && areMany(all[at - 1]));
  // "des cafés associatifs du Lormois".
  const next = areMany(all[at + 1]) && !isJoint(all[at + 1] ?? lead) ? all[at + 2] : all[at + 1];
  return mayBe && isAfter && areMany(all[at]) && next !== undefined && isJoint(next);
}

/**
 * True for an activity named before the place: "Club informatique de Vernay", "École de musique de Vernay", "Lycée horticole de
 * Vernay".
 */
function isWhatFor(all: readonly TextWord[], at: number, lead: TextWord): boolean {
  const [before, next, place] = [all[at - 1], all[at + 1], all[at + 2]];
  const isFirst = before === lead || (before !== undefined && isJoint(before) && all[at - 2] === lead);
  return (
    isFirst &&
    isCapital(lead) &&
    (CALLED_FREELY.test(lead.folded) || before?.folded === 'de' || ADJECTIVE.test(all[at]?.folded ?? '')) &&
    /^(?:de|du|d')$/.test(next?.folded ?? '') &&
    isCapital(place)
  );
}

/** True where "à" is part of a name: "aide à domicile", "Le Ver à Soie". */
const mayGoOnAt = (all: readonly TextWord[], at: number, last: number) =>
  all[last + 1]?.folded === 'domicile' || (isCapital(all[last + 1]) && all.slice(at + 1, last).some(isArticle));

/** True for a last word in lower case before punctuation: "Association Familles en altitude". */
function isEndedBy(text: string, all: readonly TextWord[], last: number, lead: TextWord): boolean {
  const next = all[last + 1];
  const isLast = next !== undefined && /^(?:[ \u00A0]?[,.;:()]|$|\n| est )/.test(text.slice(next.to, next.to + 5));
  if (!isLast || isMonth(next.folded) || OF_A_SENTENCE.test(next.folded)) return false;
  return CALLED_FREELY.test(lead.folded) && /^\p{Ll}{4,}$/u.test(next.text);
}

/** Words that tell when or how and are no part of a name: "a signé avec l'Association X en janvier", "… en visio". */
const OF_A_SENTENCE =
  /^(?:visio\w*|reunion|presentiel|distanciel|ligne|direct|personne|retard|urgence|cours|attente|parallele|revanche|effet|fait|mairie|salle|annexe|soiree|debut|fin|outre|plus|partenariat|lien|copie)$/;

/**
 * True for a kind before the name: "Crèche parentale Les Petits Galets", "Club de randonnée Les Manikous", "Club de prévention
 * Horizons".
 */
function isKindOf(all: readonly TextWord[], at: number, lead: TextWord): boolean {
  const [before, word, next] = [all[at - 1], all[at], all[at + 1]];
  if (!isCapital(lead) || !word || !isCapital(next) || isGivenName(next?.folded ?? '')) return false;
  const isAdjective = ADJECTIVE.test(word.folded) && before !== undefined && !isJoint(before);
  const isWhat = /^(?:de|d')$/.test(before?.folded ?? '') && all[at - 2] === lead;
  return isAdjective || (isWhat && (isArticle(next) || CALLED_FREELY.test(lead.folded)));
}

/** Adjective endings, except those of some verbs. */
const ADJECTIVE =
  /^(?!(?:expl|ind|commun|prat|appl|impl)ique|(?:sign|reg)ale|(?:app|rapp|renouv)elle|arrive|prive)\p{L}{3,}(?:ale|iere|elle|ante|ive|ique|aire|ienne|icole)s?$/u;

/** Part of a region, in small letters: "de l'Est lyonnais", "du Pays basque". */
const isOfRegion = (before: TextWord, word: TextWord) =>
  /^(?:Est|Ouest|Nord|Sud|Pays)$/.test(before.text) && /^\p{Ll}{3,}(?:ais|ois|ien|ain|in|an|que)e?s?$/u.test(word.text);
