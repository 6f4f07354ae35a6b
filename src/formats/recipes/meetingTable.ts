import { fold } from '../../domain/folding';
import { dayOf } from '../cells/dayCell';
import { mapTitleOf } from '../mapTitle';
import type { RawRow, RawTable } from '../rawTable';
import { listTable } from './listTable';

const MEETING_WORDS =
  /\b(?:reunions?|comites?|copil|cotech|codir|ateliers?|rencontres?|groupes? de travail|assemblees?|ag|conseil|commission|seminaire|journee|forum|emargement|presences?|presents?|participants?|meetings?|workshops?|attendance|attendees?|sign[- ]?in)\b/;
const SHEET_WORDS =
  /^(?:feuille|liste|fiche|tableau|sheet|list)?\s*(?:d['’]|de |des |of )?\s*(?:émargement|emargement|présences?|presences?|présents|participants?|attendance|attendees?(?: (?:summary|list|report))?|sign-?in sheet|sign[- ]?in)\b\s*(?:[-–—:|]|à la|à l['’]|à|au|du|de la|de l['’]|of|for)?\s*/iu;
const DAY_IN_TEXT = /\b(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4})\b/u;

export function isOfMeeting(text: string): boolean {
  return MEETING_WORDS.test(fold(text));
}

/** Returns the title of the meeting: the line above that mentions one, without the name of the sheet itself. */
export function meetingTitle(above: readonly string[], { file, sheet }: RawTable, language: 'fr' | 'en'): string {
  const line = above.find(isOfMeeting) ?? '';
  const title = line
    .replace(SHEET_WORDS, '')
    .replace(
      /\s*[-–—:|]\s*(?:feuille|liste)?\s*(?:d['’]|des? )?\s*(?:émargement|présences?|participants?|attendance)\s*$/iu,
      '',
    )
    .replace(DAY_IN_TEXT, '')
    .replace(/\s*(?:\b(?:du|le|on)|[-–—:|,])?\s*$/iu, '')
    .trim();
  if (title !== '') return title;
  return sheet !== undefined && isOfMeeting(sheet) ? sheet : mapTitleOf([file], language);
}

/** "À jour au 12/09/2025", "Délibération du 4 février": the date of the list, not of a meeting. */
const OF_THE_LIST =
  /^\W*(?:a jour|mise? a jour|maj|deliberation|arrete|etat|situation|version|liste (?:au|arretee|mise)|edite|imprime|extrait|export|updated|last updated|as (?:of|at)|correct (?:at|on))\b/;

/** "03/14/2024" from American software: there is no fourteenth month. */
const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

export function meetingDay(above: readonly string[]): string {
  for (const line of above) {
    const found = OF_THE_LIST.test(fold(line)) ? undefined : DAY_IN_TEXT.exec(line)?.[1];
    const day = found === undefined ? undefined : (dayOf(found) ?? dayOf(found.replace(MONTH_FIRST, '$2/$1/$3')));
    if (day !== undefined) return day;
  }
  return '';
}

export function meetingPlace(above: readonly string[]): string {
  for (const line of above) {
    const place = /\b(?:lieu|place|salle|venue)\s*:\s*(.+)$/iu.exec(line)?.[1];
    if (place !== undefined) return place.trim();
  }
  return '';
}

/** Returns a table of meetings: title, day, place, participants. `others`: headings of further cells. */
export function meetingTable(
  table: RawTable,
  rows: readonly RawRow[],
  language: 'fr' | 'en',
  others: readonly string[] = [],
): RawTable {
  const columns = ['title', 'date', 'place', 'participants', ...others.map((heading) => ({ heading }))];
  return listTable({ ...table, listSeparators: ['|'] }, 'meetings', columns, rows, language);
}
