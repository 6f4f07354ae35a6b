import { fold } from '../../domain/folding';
import type { Passage } from '../../domain/passages/passage';
import { typeByNameAlone } from '../names/readNames';

/** A longer heading is a sentence. */
const LONGEST_HEADING = 7;
const PLAIN_WORDS = 5;
const LONGEST_PART = 6_000;

/** "## L'équipe", "Our trustees:", and "Notre équipe" alone below a blank line. */
function isHeading(line: string, above: string | undefined): boolean {
  if (/^#{1,4} \S/.test(line) || /^\p{Lu}[^.!?;,]{2,40}:$/u.test(line.trim())) return true;
  const isPlain = (above ?? '').trim() === '' && /^\p{Lu}[^.!;,:@\d]{3,40}$/u.test(line.trim());
  // "Nous écrire" has one capital, and "Our Partners" is no person's name.
  const namesNobody = /^\p{Lu}\P{Lu}*$/u.test(line.trim()) || typeByNameAlone(line.trim()) === 'unknown';
  return isPlain && namesNobody && line.trim().split(/\s+/).length <= PLAIN_WORDS;
}

/** Folded heading above a place of a text; '' when there is none or it is too long. */
export function headingAbove(text: string, place: number): string {
  const above = text
    .slice(Math.max(0, place - LONGEST_PART), place)
    .split('\n')
    .slice(0, -1);
  const found = fold(above.findLast((line, at) => isHeading(line, above[at - 1])) ?? '').trim();
  return found.split(' ').length <= LONGEST_HEADING ? found : '';
}

/** Organisation of a page: the only one named before any person. */
export function houseOfPage(text: string, all: readonly Passage[]): Passage | undefined {
  const first = all.findIndex(({ kind }) => kind === 'person');
  const houses = all.slice(0, Math.max(0, first)).filter(({ kind }) => kind === 'organisation');
  const names = new Set(houses.map(({ from, to }) => fold(text.slice(from, to))));
  return names.size === 1 ? houses[0] : undefined;
}

const OF_US =
  /^[#\s*]*(?:qui (?:sommes[- ]nous|nous sommes)|who we are|about us|(?:notre |l['’]|our |the )?(?:equipe|team)|a propos(?: de nous)?)[\s?:*]*$/u;

export const isOwnPage = (text: string): boolean =>
  text
    .slice(0, LONGEST_PAGE)
    .split('\n')
    .some((line) => line.length < LONGEST_LINE && OF_US.test(fold(line)));
const LONGEST_PAGE = 20_000;
const LONGEST_LINE = 40;

const PARTNERS =
  /^[#\s*]*(?:(?:nos|les|our) (?:principaux |main )?(?:partenaires|partners|soutiens|supporters|funders|financeurs)|(?:avec qui nous|who we) (?:travaillons|work with)|(?:ils|elles) nous soutiennent|they support us)[ ?:*]*$/u;
/** Words for partnerships that are wished for, over or denied. */
const NOT_SO =
  /(?<!\p{L})(?:ne|n['’]\p{L}+|pas|plus|jamais|aimerions|voudrions|souhait\p{L}*|cherchons|bient[ôo]t|not|no longer|never|would like|hope|used to|soon)(?!\p{L})/iu;

/**
 * Partners of a page's organisation: each organisation named first in a sentence below a heading of partners.
 * O(passages × text above).
 */
export function partnersOfPage(text: string, all: readonly Passage[]): Passage[] {
  const house = houseOfPage(text, all);
  if (!house || !isOwnPage(text)) return [];
  const name = fold(text.slice(house.from, house.to));
  return all.filter((one, at) => {
    if (one.kind !== 'organisation' || one.from < house.to || fold(text.slice(one.from, one.to)) === name) return false;
    const start = Math.max(text.lastIndexOf('\n', one.from), text.lastIndexOf('. ', one.from) + 1) + 1;
    const isFirst = (all[at - 1]?.to ?? 0) <= start;
    if (!isFirst || !PARTNERS.test(headingAbove(text, one.from))) return false;
    const [sentence = ''] = text.slice(start).split(/[.!?]\s|\n/);
    return !NOT_SO.test(sentence);
  });
}
