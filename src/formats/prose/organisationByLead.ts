import type { TextWord } from '../../domain/passages/textWords';
import { LEGAL_FORMS, ORGANISATION_ADJECTIVES } from '../../domain/words/tellTaleWords';
import { isGivenName } from '../names/readNames';
import type { Found } from './acronymOfPlace';
import { calledAfter, quotedAfter } from './calledAfter';
import {
  ENGLISH_ENDS,
  ENGLISH_POSTS,
  goesOn,
  isArticle,
  isCapital,
  isFromThere,
  isJoint,
  isLead,
  isUpper,
  NEEDS_MORE,
  words,
} from './leadWords';

const MEETS = /^(?:conseil|comite|commission|bureau|assemblee|groupe)$/;
const MOST_WORDS = 12;
const DAY_WORD =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Their names end as they like. */
const CALLED_FREELY = /^(?:asso|association|amicale|collectif|club|foyer)$/;

/** "la mairie de Saint-Ours", "CUMA de la Sioulette", "association « Les Amis du lac »". */
export function organisationByLead(text: string, all: readonly TextWord[], at: number): Found | undefined {
  const lead = all[at];
  if (!lead || !isLead(lead, all[at + 1]) || isStreet(all, at) || isWithinRun(all, at)) return undefined;
  if (isNobody(lead, all.slice(at + 1, at + 3)) || isPostAt(lead, all[at + 1])) return undefined;
  const quoted = quotedAfter(text, all, at) ?? calledAfter(text, all, at);
  if (quoted) return quoted;
  let end: number | undefined;
  let capitals = 0;
  let more = 0;
  for (let last = at + 1; last < Math.min(all.length, at + MOST_WORDS); last++) {
    const [before, word] = [all[last - 1], all[last]];
    if (!before || !word || !isNextTo(text, before, word)) break;
    if (
      isUpper(lead) &&
      MEETS.test(lead.folded) &&
      (isJoint(word) || goesOn(word) || word.folded === 'administration')
    ) {
      // "CONSEIL D'ADMINISTRATION", in a title: nobody yet.
      more++;
      if (capitals > 0) end = last;
    } else if (isCapital(word)) {
      // "Conseil municipal du Vendredi 30 mai".
      if (DAY_WORD.test(word.folded)) break;
      // Somebody, named right after the organisation.
      if (capitals > 0 && isGivenName(word.folded) && !isJoint(before)) break;
      if (capitals > 0 && isOther(word) && !isJoint(before)) break;
      capitals++;
      end = last;
    } else if (word.folded === 'a' && mayGoOnAt(all, at, last)) {
      more++;
    } else if (/^(?:en|a)$/.test(word.folded) && capitals > 0 && isCapital(lead) && isEndedBy(text, all, last, lead)) {
      end = last + 1;
      break;
    } else if (isJoint(word)) {
      // "Association Bois et Bocage de l'Andelle".
      const isOfName =
        /^(?:et|and|&)$/.test(word.folded) &&
        capitals === 1 &&
        isCapital(lead) &&
        /^(?:association|collectif|compagnie)$/.test(lead.folded) &&
        isCapital(all[last + 1]) &&
        !isUpper(before);
      if (
        /^(?:et|and)$/.test(word.folded) &&
        /^(?:fils|filles|freres|soeurs|associes|sons|daughters)$/.test(all[last + 1]?.folded ?? '')
      ) {
        end = last + 1;
        break;
      }
      // "la Mission locale et Anne Petit".
      if (isOfName && !isSomebody(all[last + 1], all[last + 2]) && !isLead(all[last + 1] ?? word, all[last + 2]))
        continue;
      if (/^(?:et|and)$/.test(word.folded) && isSomebody(all[last + 1], all[last + 2])) break;
      // "le Secours populaire et la Mission locale".
      if (/^(?:et|and)$/.test(word.folded) && isNextOne(all[last + 1], all[last + 2])) break;
      // "EPCI et SMF" are two.
      const isPart = capitals > 0 || (isUpper(lead) && /^(?:et|and)$/.test(word.folded));
      if (
        /^(?:et|and|en|a|au|aux|sur|in|on)$/.test(word.folded) &&
        isPart &&
        !isHyphenPlace(before, word, all[last + 1])
      )
        break;
    } else if (isOfRegion(before, word) || isFromThere(before, word)) {
      end = last;
    } else if (
      goesOn(word) ||
      // "Office public de l'habitat du Léon".
      (last === at + 1 && /^publi(?:c|que)$/.test(word.folded)) ||
      areWhose(all, last, lead) ||
      isWhatFor(all, last, lead) ||
      isKindOf(all, last, lead)
    ) {
      more++;
      if (capitals > 0) end = last;
    } else {
      // "Les Amis du lac".
      const isForWhat = all.slice((end ?? at) + 1, last).some((joint) => joint.folded === 'pour');
      if (end !== undefined && end < last - 1 && CALLED_FREELY.test(lead.folded) && !isForWhat) end = last;
      break;
    }
  }
  const isSmall = !isCapital(lead);
  if (end === undefined || capitals === 0) return undefined;
  // "à la maison de Paul", "la chambre de Marie"; "la résidence Les Glycines" is called so.
  const saysMore = more > 0 && (goesOn(all[at + 1]) || goesOn(all[at + 2]));
  if (isSmall && NEEDS_MORE.has(lead.folded) && !saysMore && !isArticle(all[at + 1])) return undefined;
  if (ENGLISH_POSTS.has(all[end]?.folded ?? '')) return undefined;
  // "Entreprises Montant HT", "Associations Locales": a heading, or all of them.
  if (lead.folded.endsWith('s') && all.slice(at + 1, end + 1).every(isOfSeveral)) return undefined;
  const stop = all[end];
  const numbered = stop && numberAfter(text, all, end);
  return (
    stop && {
      passage: { from: lead.from, to: numbered?.to ?? stop.to, kind: 'organisation', sign: 'organisationWord' },
      last: numbered ? end + 1 : end,
    }
  );
}

/** "COTECH Natura 2000", "collectif Zone 5": the number belongs to the name, unless what follows says what it counts or dates. */
export function numberAfter(text: string, all: readonly TextWord[], end: number): TextWord | undefined {
  const [stop, number, next] = [all[end], all[end + 1], all[end + 2]];
  if (!stop || !number || !/^\d{1,4}$/.test(number.text) || !/^[ \u00A0\u202F]$/.test(text.slice(stop.to, number.from)))
    return undefined;
  const isCounted = /^[ \u00A0\u202F]?(?:[€%:/\d]|[.,]\d)/.test(text.slice(number.to, number.to + 3));
  const isOfNext =
    next !== undefined && COUNTED.test(next.folded) && /^[ \u00A0\u202F]$/.test(text.slice(number.to, next.from));
  return isCounted || isOfNext ? undefined : number;
}

const COUNTED =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|rue|bis|ter|place|avenue|boulevard|chemin|impasse|allee|route|quai|street|road|lane|h|heures?|euros?|eur|k|m|ha|km|ans|years|personnes|people|participants|habitants|membres|members|jeunes|familles|places|jours|days|fois|tel|\d+)$/;

/** A blank between two words, or "&" between two that are large. */
export function isNextTo(text: string, before: TextWord, word: TextWord): boolean {
  const between = text.slice(before.to, word.from);
  return /^[ \u00A0\u202F]?$/.test(between) || (between === ' & ' && isCapital(before) && isCapital(word));
}

/** "Old School House", "Village Hall and Zoom": in English the word ends a name, and begins none. */
function isWithinRun(all: readonly TextWord[], at: number): boolean {
  const [before, word] = [all[at - 1], all[at]];
  const isClose = before !== undefined && word !== undefined && before.to + 1 === word.from;
  return (
    isClose &&
    isCapital(before) &&
    !isJoint(before) &&
    (ENGLISH_ENDS.has(word.folded) || word.folded === 'hall' || isOfCommunity(before, word))
  );
}

/** "Ferndale Community Boathouse" begins before; "At Community House" does not. */
const isOfCommunity = (before: TextWord, word: TextWord) =>
  word.text === 'Community' &&
  !before.text.endsWith('.') &&
  !/^(?:our|this|at|in|from|to|with|by|on|near)$/.test(before.folded);

/** "ORDRE DU JOUR", "Council Chamber": a heading and a room. */
function isNobody(lead: TextWord, [next, last]: readonly TextWord[]): boolean {
  if (lead.folded === 'ordre') return next?.folded === 'du' && last?.folded === 'jour';
  return lead.folded === 'council' && /^(?:chambers?|house|tax)$/.test(next?.folded ?? '');
}

/** "place de la Mairie". */
function isStreet(all: readonly TextWord[], at: number): boolean {
  const before = all.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  const street = before.findLastIndex((word) =>
    /^(?:rue|place|avenue|boulevard|impasse|chemin|allee|route|quai)$/.test(word),
  );
  return (
    street !== -1 && before.slice(street + 1).every((word) => isJoint({ folded: word }) && !/^(?:et|and)$/.test(word))
  );
}

/** The word that another organisation begins with. */
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
/** "Fédération des chasseurs de la Somme": whose it is, before where. */
function areWhose(all: readonly TextWord[], at: number, lead: TextWord): boolean {
  const mayBe = isCapital(lead) || !NEEDS_MORE.has(lead.folded);
  const areMany = (word: TextWord | undefined) => /^\p{Ll}.*[sx]$/u.test(word?.text ?? '');
  const isAfter = all[at - 1]?.folded === 'des' || (all[at - 2]?.folded === 'des' && areMany(all[at - 1]));
  // "des cafés associatifs du Lormois".
  const next = areMany(all[at + 1]) && !isJoint(all[at + 1] ?? lead) ? all[at + 2] : all[at + 1];
  return mayBe && isAfter && areMany(all[at]) && next !== undefined && isJoint(next);
}

/** "CPE au lycée": what somebody is there. */
const isPostAt = (lead: TextWord, next: TextWord | undefined) =>
  isUpper(lead) && /^(?:au|aux|a)$/.test(next?.folded ?? '');

/** "Club informatique de Vernay", "École de musique de Vernay": what it is for, before where. */
function isWhatFor(all: readonly TextWord[], at: number, lead: TextWord): boolean {
  const [before, next, place] = [all[at - 1], all[at + 1], all[at + 2]];
  const isFirst = before === lead || (before !== undefined && isJoint(before) && all[at - 2] === lead);
  return (
    isFirst &&
    isCapital(lead) &&
    (CALLED_FREELY.test(lead.folded) || before?.folded === 'de') &&
    /^(?:de|du|d')$/.test(next?.folded ?? '') &&
    isCapital(place)
  );
}

/** "aide à domicile"; "Le Ver à Soie", where the name began with its article. */
const mayGoOnAt = (all: readonly TextWord[], at: number, last: number) =>
  all[last + 1]?.folded === 'domicile' || (isCapital(all[last + 1]) && all.slice(at + 1, last).some(isArticle));

/** "Association Familles en altitude": the last word of a name that goes as it likes, written small, before a sign. */
function isEndedBy(text: string, all: readonly TextWord[], last: number, lead: TextWord): boolean {
  const next = all[last + 1];
  const isLast = next !== undefined && /^(?:[ \u00A0]?[,.;:()]|$|\n| est )/.test(text.slice(next.to, next.to + 5));
  return CALLED_FREELY.test(lead.folded) && isLast && /^\p{Ll}{4,}$/u.test(next.text);
}

/** "Crèche parentale Les Petits Galets", "Club de randonnée Les Manikous", "Club de prévention Horizons": which kind of it, before its name. */
function isKindOf(all: readonly TextWord[], at: number, lead: TextWord): boolean {
  const [before, word, next] = [all[at - 1], all[at], all[at + 1]];
  if (!isCapital(lead) || !word || !isCapital(next) || isGivenName(next?.folded ?? '')) return false;
  const isAdjective = ADJECTIVE.test(word.folded) && before !== undefined && !isJoint(before);
  const isWhat = /^(?:de|d')$/.test(before?.folded ?? '') && all[at - 2] === lead;
  return isAdjective || (isWhat && (isArticle(next) || CALLED_FREELY.test(lead.folded)));
}

/** Not the verbs that end so. */
const ADJECTIVE =
  /^(?!(?:expl|ind|commun|prat|appl|impl)ique|(?:sign|reg)ale|(?:app|rapp|renouv)elle|arrive|prive)\p{L}{3,}(?:ale|iere|elle|ante|ive|ique|aire|ienne)s?$/u;

/** "de l'Est lyonnais", "du Pays basque": of which part it is, written small. */
const isOfRegion = (before: TextWord, word: TextWord) =>
  /^(?:Est|Ouest|Nord|Sud|Pays)$/.test(before.text) && /^\p{Ll}{3,}(?:ais|ois|ien|ain|in|an|que)e?s?$/u.test(word.text);

const isOfSeveral = ({ folded }: TextWord) =>
  OF_SEVERAL.has(folded) || ORGANISATION_ADJECTIVES.has(folded.replace(/s$/, ''));
const OF_SEVERAL = words(
  'montant montants ht ttc lot lots subvention subventions budget objet total nom adresse retenues consultees locales sportives culturelles caritatives privees publiques communales partenaires',
);
