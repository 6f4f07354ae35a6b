import { fold } from '../../domain/folding';
import type { Passage } from '../../domain/passages/passage';
import { INNER, OFFICER } from '../../domain/words/whoAnswers';
import { headingAbove, houseOfPage, isOwnPage } from './ownPage';
import { isPostAlone } from './signedPassages';

const TEAM =
  /\b(?:(?:l'|notre )?equipe|(?:le )?(?:bureau|conseil d'administration)|salarie\p{L}*|permanents|administrateurs|(?:our |the )?(?:team|staff|trustees|board|committee members)|our people|nos benevoles)\b/u;
/** Titles of minutes with the same meaning: "RÉUNION DE BUREAU", "Trustees' meeting". */
const OF_OFFICERS =
  /\b(?:reunion (?:de |du )?(?:bureau|ca|conseil d'administration)|(?:bureau|conseil d'administration) du \p{L}*\s?\d|trustees'? meeting|board meeting)\b/u;
/** General meetings, where only the organisation's own officers are given by their post alone. */
const OF_ALL = /\b(?:assemblee generale|ag (?:du )?\d|annual general meeting|agm)\b/u;
const HEAD_LINES = 3;
const LONGEST_HEAD = 600;
const LONGEST_SAID = 80;

/**
 * Organisation of a page or of minutes, for a person with a post and no organisation below a heading of its team: the
 * only one named before any person. "# La Boussole", "## L'équipe", "Léa Roux, directrice". "Notre présidente" counts
 * anywhere on a page about its authors, and in a message signed with an organisation.
 */
export function ofTheHouse(
  text: string,
  person: Passage,
  all: readonly Passage[],
  signed: (from: number) => Passage | undefined,
): Passage | undefined {
  if (isOurs(text, person)) return (isOwnPage(text) ? houseOfPage(text, all) : undefined) ?? signed(person.to);
  const after = text.slice(person.to, person.to + LONGEST_SAID);
  const isOfficer = isOfficerOfMinutes(text, person, after);
  const isPost = isOfficer || hasPost(after);
  // Returns early for most names: searching the text above is costly.
  if (!isPost && !isEntry(text, person, after)) return undefined;
  const house = houseOfPage(text, all);
  if (!house) return undefined;
  const heading = headingAbove(text, person.from);
  const isBelow = TEAM.test(heading) || /^[#\s]*(?:le )?c\.?a\.? ?:?$/.test(heading);
  // Those present may hold posts elsewhere, but "le président" is that of this organisation.
  const isMeeting = isPost && isMeetingOf(text, isOfficer);
  return isBelow || isMeeting ? house : undefined;
}

function isMeetingOf(text: string, isOfficer: boolean): boolean {
  const head = fold(text.slice(0, LONGEST_HEAD).split('\n').slice(0, HEAD_LINES).join(' '));
  return OF_OFFICERS.test(head) || (isOfficer && OF_ALL.test(head));
}

const OFFICER_BEFORE = new RegExp(`(?:^|[.!?\\n] ?)(?:Le|La|The) ${OFFICER}, $`, 'u');
const ELECTED_AS = new RegExp(
  `^ (?:(?:est|a été|is|was) (?:ré)?(?:élue?|nommée?|elected|re-elected|appointed)) (?:comme |as )?${OFFICER}(?!\\p{L})(?! (?:de|du|des|of) )`,
  'u',
);

/** "Le président, Robert Lannoy, ouvre la séance", "Lydie Fournier est élue secrétaire". */
const isOfficerOfMinutes = (text: string, { from }: Passage, after: string) =>
  OFFICER_BEFORE.test(text.slice(Math.max(0, from - LONGEST_SAID), from)) || ELECTED_AS.test(after);

/** "(présidente)", ", trésorier", " – Youth Worker", or on the line below. */
function hasPost(after: string): boolean {
  const [, bracket, said] = POST.exec(after) ?? [];
  return isPostAlone((bracket ?? said ?? '').trim());
}

const POST = /^(?:\*\*)?(?: \(([^()\n]{2,40})\)|(?:,| [–—-]|[ \t]*\r?\n)[ \t]*(\p{L}[^\n,.;()]{2,50}))/u;

/** A line with only a person and what they do: "Rachid Ould, accueil et secrétariat". */
const isEntry = (text: string, { from }: Passage, after: string) =>
  /(?:^|\n)[\s*•·-]*$/.test(text.slice(Math.max(0, from - 8), from)) &&
  /^(?:\*\*)?,[ \u00A0]\p{Ll}[^\n,.;()]{2,50}\.?[ \t]*(?:\n|$)/u.test(after);

const OUR_BEFORE = new RegExp(`(?<!\\p{L})(?:[Nn]otre|[Oo]ur) ${INNER}(?:,| est| is)? $`, 'u');
const OUR_AFTER = new RegExp(
  `^,? (?:(?:est|is) )?(?:notre|our) ${INNER}(?=[ ,.;:)!\\n]|$)(?! (?:de|du|des|at|of) )`,
  'u',
);

/** "Notre animatrice, Coralie Nguyen", "Notre président est Luc Blanc", "Rose Tutu, our founder". */
const isOurs = (text: string, { from, to }: Passage) =>
  OUR_BEFORE.test(text.slice(Math.max(0, from - LONGEST_SAID), from)) ||
  OUR_AFTER.test(text.slice(to, to + LONGEST_SAID));
