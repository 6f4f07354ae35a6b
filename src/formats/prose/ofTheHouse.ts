import { fold } from '../../domain/folding';
import type { Passage } from '../../domain/passages/passage';
import { isPostAlone } from './signedPassages';

/** Headings below which a page or minutes name those who make an organisation up. */
const TEAM =
  /\b(?:(?:l'|notre )?equipe|(?:le )?(?:bureau|conseil d'administration)|salarie\p{L}*|permanents|administrateurs|(?:our |the )?(?:team|staff|trustees|board|committee members))\b/u;
/** "RÉUNION DE BUREAU", "Trustees' meeting": at the head of minutes it says the same. */
const OF_OFFICERS =
  /\b(?:reunion (?:de |du )?(?:bureau|ca|conseil d'administration)|(?:bureau|conseil d'administration) du \p{L}*\s?\d|trustees'? meeting|board meeting)\b/u;
const HEAD_LINES = 3;
const LONGEST_SAID = 80;
/** Words; "une offre saisonnière pour des besoins permanents" is about no team. */
const LONGEST_HEADING = 7;

/**
 * The organisation that a page or minutes are of, for somebody of whom they say a post and no organisation, below a heading of
 * its team: the only one named before anybody is. "# La Boussole", "## L'équipe", "Léa Roux, directrice".
 */
export function ofTheHouse(text: string, person: Passage, all: readonly Passage[]): Passage | undefined {
  // Few are asked further: what stands above is looked through for each of these.
  if (!hasPost(text.slice(person.to, person.to + LONGEST_SAID))) return undefined;
  const first = all.findIndex(({ kind }) => kind === 'person');
  const houses = all.slice(0, Math.max(0, first)).filter(({ kind }) => kind === 'organisation');
  const [house] = houses;
  if (!house || new Set(houses.map(({ from, to }) => fold(text.slice(from, to)))).size !== 1) return undefined;
  const above = text.slice(0, person.from).split('\n').slice(0, -1);
  const heading = fold(above.findLast(isHeading) ?? '');
  const isBelow =
    (TEAM.test(heading) && heading.split(' ').length <= LONGEST_HEADING) ||
    /^[#\s]*(?:le )?c\.?a\.? ?:?$/.test(heading);
  const isMeeting = OF_OFFICERS.test(fold(text.split('\n').slice(0, HEAD_LINES).join(' ')));
  return isBelow || isMeeting ? house : undefined;
}

/** "## L'équipe", "Our trustees:". */
const isHeading = (line: string) => /^#{1,4} \S/.test(line) || /^\p{Lu}[^.!?;,]{2,40}:$/u.test(line.trim());

/** "(présidente)", ", trésorier", " – Youth Worker", or on the line below. */
function hasPost(after: string): boolean {
  const [, bracket, said] = POST.exec(after) ?? [];
  return isPostAlone((bracket ?? said ?? '').trim());
}

const POST = /^(?:\*\*)?(?: \(([^()\n]{2,40})\)|(?:,| [–—-]|[ \t]*\r?\n)[ \t]*(\p{L}[^\n,.;()]{2,50}))/u;
