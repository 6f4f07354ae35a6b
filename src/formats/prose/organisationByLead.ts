import type { TextWord } from '../../domain/passages/textWords';
import { ORGANISATION_ADJECTIVES } from '../../domain/words/tellTaleWords';
import type { Found } from './acronymOfPlace';
import { calledAfter, quotedAfter } from './calledAfter';
import {
  ENGLISH_ENDS,
  ENGLISH_POSTS,
  goesOn,
  isArticle,
  isCapital,
  isJoint,
  isLead,
  isUpper,
  NEEDS_MORE,
  words,
} from './leadWords';
import { type NameSoFar, partOfName } from './partOfName';

const MOST_WORDS = 12;

/** Finds an organisation from its lead word on: "la mairie de Saint-Ours", "CUMA de la Sioulette", "association « Les Amis du lac »". */
export function organisationByLead(text: string, all: readonly TextWord[], at: number): Found | undefined {
  const lead = all[at];
  if (!lead || !isLead(lead, all[at + 1]) || isStreet(all, at) || isWithinRun(all, at)) return undefined;
  if (isNobody(lead, all.slice(at + 1, at + 3)) || isPostAt(lead, all[at + 1])) return undefined;
  const quoted = quotedAfter(text, all, at) ?? calledAfter(text, all, at);
  if (quoted) return quoted;
  const name: NameSoFar = { text, all, at, lead, capitals: 0, end: undefined };
  let more = 0;
  for (let last = at + 1; last < Math.min(all.length, at + MOST_WORDS); last++) {
    const [before, word] = [all[last - 1], all[last]];
    if (!before || !word || !isNextTo(text, before, word)) break;
    const part = partOfName(name, before, word, last);
    if (part === 'names') name.capitals++;
    if (part === 'tells' || part === 'tellsMore') more++;
    if (part === 'names' || part === 'ends' || part === 'isLast' || (part === 'tells' && name.capitals > 0))
      name.end = last;
    if (part === 'joinsLast') name.end = last + 1;
    if (part === 'stops' || part === 'isLast' || part === 'joinsLast') break;
  }
  const { end, capitals } = name;
  const isSmall = !isCapital(lead);
  if (end === undefined || capitals === 0) return undefined;
  // "à la maison de Paul", "la chambre de Marie" name no organisation; "la résidence Les Glycines" does.
  const saysMore = more > 0 && (goesOn(all[at + 1]) || goesOn(all[at + 2]));
  if (isSmall && NEEDS_MORE.has(lead.folded) && !saysMore && !isArticle(all[at + 1])) return undefined;
  if (ENGLISH_POSTS.has(all[end]?.folded ?? '')) return undefined;
  // "Entreprises Montant HT", "Associations Locales" are headings or groups.
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

/** Number that belongs to the name, "COTECH Natura 2000", "collectif Zone 5", unless it counts or dates what follows. */
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

/** True for words separated by a blank, or by "&" between two capitalised ones. */
export function isNextTo(text: string, before: TextWord, word: TextWord): boolean {
  const between = text.slice(before.to, word.from);
  return /^[ \u00A0\u202F]?$/.test(between) || (between === ' & ' && isCapital(before) && isCapital(word));
}

/** In English the word ends a name and begins none: "Old School House", "Village Hall and Zoom". */
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

/** True in "Ferndale Community Boathouse", whose name begins earlier; false in "At Community House". */
const isOfCommunity = (before: TextWord, word: TextWord) =>
  word.text === 'Community' &&
  !before.text.endsWith('.') &&
  !/^(?:our|this|at|in|from|to|with|by|on|near)$/.test(before.folded);

/** True for a heading or a room: "ORDRE DU JOUR", "Council Chamber". */
function isNobody(lead: TextWord, [next, last]: readonly TextWord[]): boolean {
  if (lead.folded === 'ordre') return next?.folded === 'du' && last?.folded === 'jour';
  return lead.folded === 'council' && /^(?:chambers?|house|tax)$/.test(next?.folded ?? '');
}

/** True for a street address: "place de la Mairie". */
function isStreet(all: readonly TextWord[], at: number): boolean {
  const before = all.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  const street = before.findLastIndex((word) =>
    /^(?:rue|place|avenue|boulevard|impasse|chemin|allee|route|quai)$/.test(word),
  );
  return (
    street !== -1 && before.slice(street + 1).every((word) => isJoint({ folded: word }) && !/^(?:et|and)$/.test(word))
  );
}

/** True for a post: "CPE au lycée". */
const isPostAt = (lead: TextWord, next: TextWord | undefined) =>
  isUpper(lead) && /^(?:au|aux|a)$/.test(next?.folded ?? '');

const isOfSeveral = ({ folded }: TextWord) =>
  OF_SEVERAL.has(folded) || ORGANISATION_ADJECTIVES.has(folded.replace(/s$/, ''));
const OF_SEVERAL = words(
  'montant montants ht ttc lot lots subvention subventions budget objet total nom adresse retenues consultees locales sportives culturelles caritatives privees publiques communales partenaires',
);
