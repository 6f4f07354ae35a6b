import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { namesSomebody } from '../cells/noName';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople, type Rows } from '../columns/columnContent';
import { type ColumnPlan, planOf } from '../columns/columnPlan';
import { loneCell } from '../columns/loneCells';
import { peoplePlan } from '../columns/peoplePlan';
import { sectionRows } from '../columns/sectionRows';
import { headingKey } from '../headings/headings';
import { mayNameSubjects } from '../headings/peopleHeadings';
import type { RawTable } from '../rawTable';
import { isAbsent, isPresent } from './attendance';
import { columnOf, type HeadedTable } from './headedTable';
import { hostsAbove, hostsTable } from './hostsAbove';
import { isOfMeeting, meetingDay, meetingPlace, meetingTable, meetingTitle } from './meetingTable';
import { peopleNames } from './peopleNames';
import { PRESENT_NAMES } from './presentAndAway';
import type { Reading } from './reading';

const SIGNED =
  /^(?:signatures?|emargements?|paraphes?|visas?|initial$|initials? here$|sign(?:ed)?|join(?:ed)?(?: time| at)?$|first join|time (?:joined|exited|left|in|out)$|leave time|last leave|premiere participation|dernier depart|heure (?:d'arrivee|de depart|de connexion|de deconnexion|d'entree|de sortie)|arrivee|time in session|duree de (?:la reunion|connexion|presence)|(?:total )?duration \(min(?:utes?)?|duree (?:totale )?\(min(?:utes?)?)\b/;
const INITIALS = /^initials?\b/;
/** "Joined" with a date is the start of a membership. */
const MERE_DAY =
  /^(?:(?:\d{1,2}[/.-]|\p{L}{3,9}\.?[ -])?(?:19|20)\d{2}|\p{L}{3}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})$/u;
const PRESENT_COLUMN =
  /^(?:presente?s?|presence|presente?\(e\)|attended|attending|attendance|arrived|checked in|came)\b/;
/** Headings of ticketing software: "Checked In", "Not Attending" are values. */
const STATUS =
  /^(?:(?:attendee|attendance|registration|booking|order|ticket|rsvp|check-?in) )?(?:status|rsvp|response)$|^(?:statut|etat|reponse)(?: d[eu]s?(?: l['’])? ?(?:participante?s?|inscriptions?|billets?|reservations?|commandes?|invitee?s?)| de l['’](?:inscription|invitee?))?$/;
const AWAY = /^(?:(?:les )?(?:personnes )?(?:excuse|absent)|apologies|not present)/;
const TO_SIGN = /^(?:signatures?|emargements?|paraphes?|visas?|signed)\b/;
const THERE =
  /^(?:presente?s?|present\(e\)|attended|attending|checked[- ]in|scanne|confirme?d?|approved|inscrite?|registered|(?:a )?sign(?:ee?s?|e\(e\)|ed)|(?:a )?emargee?s?)(?=$|[\s,;(:–-])/;
const NOT_THERE =
  /^(?:sur |on (?:the )?)?(?:absente?s?|absent\(e\)|excusee?s?|excuse\(e\)|representee?s?|represente\(e\)|apolog(?:y|ies|ised)|sent apologies|not present|(?:not|never) attend(?:ing|ed)|did not attend|no[- ]?show|cancell?ed|annulee?|refunded|remboursee?|declined?|desistee?|waiting list|waitlisted|liste d'attente|deleted|withdrawn|desistement)(?=$|[\s,;(:–-])/;
/** True for a mark of somebody who did not come after all. */
export const saysAway = (mark: string): boolean => NOT_THERE.test(fold(mark));
const isThereOrNot = (mark: string) => mark === '' || THERE.test(mark) || NOT_THERE.test(mark);
const isNotThere = (mark: string) => isAbsent(mark) || NOT_THERE.test(mark);

/**
 * A sign-in sheet, or the participants of one meeting named above the table: returns the people, and the meeting. `undefined` for other
 * tables; a directory has no column to sign and no meeting day above it.
 */
export const signInTables: Reading<RawTable[]> = ({ table, headed: all }, language) => {
  for (const headed of all) {
    const { header, above } = headed;
    // The part of a report that describes the meeting; the attendees stand below.
    if (headed !== all.at(-1) && header.cells.some((cell) => REPORTED.test(headingKey(cell)))) continue;
    const isSigned = header.cells.some((heading, at) => {
      const cells = columnOf(headed, at);
      // On a sheet printed for signing, "Présence" is blank.
      if (PRESENT_COLUMN.test(headingKey(heading))) return cells.every((cell) => cell === '');
      // "Initial" between a first and a last name is one letter.
      if (INITIALS.test(headingKey(heading)) && cells.some((cell) => /^\P{L}*\p{L}\P{L}*$/u.test(cell))) return false;
      return SIGNED.test(headingKey(heading)) && !cells.some((cell) => MERE_DAY.test(cell));
    });
    const cellsBelow = cellsOf(headed.rows);
    const plan = peoplePlan(header.cells, cellsBelow) ?? (isSigned ? namesAlone(header.cells, cellsBelow) : undefined);
    if (!plan) continue;
    const about = [...above, table.sheet ?? '', table.file];
    const event = ticketedEvent(headed, table.file);
    const isDated =
      meetingDay(about) !== '' && (about.some(isOfMeeting) || hasMarks(headed)) && !isOfOthers(header.cells);
    // "Attending" over the names: all of them came.
    const arePresent =
      !isOfOthers(header.cells) && PRESENT_NAMES.test(headingKey(header.cells[plan.columns.indexOf('name')] ?? ''));
    const isRegistered =
      (about.some(isOfRegistered) || isOfOneSignIn(table, header.cells)) && !isOfOthers(header.cells);
    if (!isSigned && event === undefined && !isDated && !isRegistered && !arePresent) return undefined;
    const signed = guestsOf(headed, plan);
    const known = new Set(signed.map(fold));
    const hosts = hostsAbove(above).filter(({ name }) => !known.has(fold(name)));
    const guests = [...hosts.map(({ name }) => name), ...signed];
    const title = event || reportedTitle(table, header.row) || meetingTitle(above, table, language);
    const cells = [title, meetingDay(about), meetingPlace(above), listCell(guests)];
    // In a report with several parts, the one that lists the people.
    const last = headed.rows.at(-1)?.row ?? 0;
    const isPart = above.length > 0 && isReport(table, header.row, last);
    const people = isPart ? { ...table, rows: [header, ...headed.rows] } : table;
    return [
      people,
      ...hostsTable(table, header.row, hosts, language),
      meetingTable(table, [{ row: header.row, cells }], language),
    ];
  }
  return undefined;
};

/** True for a column of how people took part ("sur place", "visio"), or that they did not. */
function saysHow(marks: readonly string[]): boolean {
  const filled = marks.filter((mark) => mark !== '');
  return (
    filled.some((mark) => AFAR.test(mark)) && filled.every((m) => AFAR.test(m) || IN_PLACE.test(m) || NOT_THERE.test(m))
  );
}

const AFAR =
  /^(?:(?:en |a |par )?(?:visio(?:conference)?|distanciel|distance|ligne|telephone|zoom|teams)|online|remote(?:ly)?|virtual(?:ly)?|by (?:phone|video|zoom)|dialled in)$/;
const IN_PLACE = /^(?:sur (?:place|site)|(?:en )?presentiel|en salle|in (?:person|the room)|on[- ]site)$/;

/** True for people registered for one meeting: "Inscription forum des coopérations", "participants_rencontre". */
function isOfRegistered(text: string): boolean {
  return REGISTERED.test(wordsOf(text)) && ONE_MEETING.test(wordsOf(text));
}

/** True for a sign-in sheet by its name ("Sign-in 14 May", "Feuille de présence"), when no column tells several meetings apart. */
function isOfOneSignIn({ file, sheet = '' }: RawTable, headings: readonly string[]): boolean {
  return (
    [file, sheet].some((name) => SIGN_IN.test(wordsOf(name))) &&
    !headings.some((heading) => WHICH_MEETING.test(headingKey(heading)))
  );
}

const wordsOf = (text: string) => fold(text).replace(/[_.-]/g, ' ');

const SIGN_IN =
  /^(?:emargements?|(?:feuille|liste) (?:de presence|d'emargement))\b|\bsign(?:ing)? ?in (?:sheet|list)\b|\battendance (?:sheet|list)\b|\bsign(?:ing)? ?in\b.*\d/;
const WHICH_MEETING =
  /^(?:dates?|jours?|days?|reunions?|ateliers?|sessions?|seances?|formations?|evenements?|groupes?|meetings?|workshops?|events?|groups?|courses?)(?: (?:de |du |of )?(?:reunion|rencontre|session|formation|meeting|attended|attendue))?$/;
const REGISTERED = /\b(?:inscri(?:ptions?|ts?|tes?)|participant(?:e?s)?|registrations?|registrants|attendees)\b/;
const ONE_MEETING =
  /\b(?:forum|rencontres?|journee|seminaire|assemblee generale|reunion|conference|colloque|gathering|meeting|workshop)\b/;

/** True for people who sit on a body, or about whom a meeting decided: "Titulaire" and "Suppléant", "Demandé" and "Voté". */
function isOfOthers(headings: readonly string[]): boolean {
  return headings.some((heading) => OF_OTHERS.test(headingKey(heading)));
}

const OF_OTHERS =
  /^(?:titulaires?|suppleante?s?|(?:montants? )?(?:demande|propose|vote|verse|accorde|attribue|alloue|requested|awarded)e?s?(?: \d{4})?|subventions?(?: \d{4})?|amount|avis)$/;

function hasMarks(headed: HeadedTable): boolean {
  const column = headed.header.cells.findIndex((heading) => PRESENT_COLUMN.test(headingKey(heading)));
  const marks = column === -1 ? [] : columnOf(headed, column);
  const isMark = (mark: string) => isPresent(mark) || isAbsent(mark) || isThereOrNot(fold(mark));
  return marks.some((mark) => mark !== '' && !isNotThere(fold(mark))) && marks.every(isMark);
}

/** Returns the one event of an export of tickets, '' when only the file name tells it; `undefined` for other tables. */
function ticketedEvent(headed: HeadedTable, file: string): string | undefined {
  const keys = headed.header.cells.map(headingKey);
  if (!keys.some((key) => TICKET.test(key))) return undefined;
  const event = keys.findIndex((key) => EVENT.test(key));
  // An export of one event's tickets may not name it on the lines; its file name does.
  const numbers = columnOf(
    headed,
    keys.findIndex((key) => TICKET_NUMBER.test(key)),
  );
  const isOfOne = ONE_MEETING.test(wordsOf(file)) && new Set(numbers).size === numbers.length;
  if (event === -1) return numbers.length > 1 && isOfOne ? '' : undefined;
  const [title, ...others] = new Set(columnOf(headed, event));
  return others.length === 0 ? title : undefined;
}

const TICKET = /\bbillets?\b|^ticket type$|^type de ticket$|^attendee\b/;
const TICKET_NUMBER = /^(?:numero (?:de|du) billet|n° (?:de )?billet|ticket (?:number|no|id)|barcode|code[- ]barres?)$/;
const EVENT = /^(?:event|event name|evenement|nom de l'evenement)$/;

/** Returns the title of the meeting in a report, given on a line above the attendees; '' for none. */
function reportedTitle({ rows }: RawTable, header: number): string {
  const columnOfTitle = (cells: readonly string[]) => cells.findIndex((cell) => REPORTED.test(headingKey(cell)));
  const at = rows.findIndex(({ row, cells }) => row < header && columnOfTitle(cells) !== -1);
  const { cells = [] } = rows[at] ?? {};
  const column = columnOfTitle(cells);
  // "Titre de la réunion" with the title beside it; otherwise a header row with the meeting below.
  const beside = cells.slice(column + 1).filter((cell) => cell.trim() !== '');
  if (column === 0 && beside.length === 1) return beside[0] ?? '';
  return cells.length < 2 ? '' : (rows[at + 1]?.cells[column] ?? '');
}

const REPORTED = /^(?:sujet|topic|meeting (?:title|topic|name)|(?:titre|nom) de la reunion)$/;

/** Returns the plan for a meeting report with names in the first column and durations only. */
function namesAlone(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const isOfNames = holdsPeople(columnContent(0, rows)) && mayNameSubjects(headings[0] ?? '');
  return isOfNames ? planOf('actors', headings.length, { name: 0 }) : undefined;
}

/** True when another table stands above the header row, or other parts of a report below the people. */
function isReport({ rows }: RawTable, header: number, last: number): boolean {
  const filled = ({ cells }: RawTable['rows'][number]) => cells.filter((cell) => cell.trim() !== '').length;
  return (
    rows.some((row) => row.row < header && filled(row) > 2) || rows.some((row) => row.row > last && filled(row) > 2)
  );
}

/** Returns the names of all people, except those marked as absent. */
function guestsOf(headed: HeadedTable, plan: ColumnPlan): string[] {
  const { header } = headed;
  const titles = sectionRows(headed.rows);
  let areAway = false;
  const rows = headed.rows.filter(({ row, cells }) => {
    if (titles.has(row)) areAway = AWAY.test(fold(loneCell(cells)?.text ?? ''));
    return !titles.has(row) && !areAway;
  });
  const said = (column: number) => columnOf({ ...headed, rows }, column).map(fold);
  // The column of marks, under any heading: one word each for present or absent; in a column to sign, who could not.
  const says = (column: number) => said(column).some((mark) => mark !== '' && isThereOrNot(mark));
  const [told = -1] = [
    header.cells.findIndex((heading, at) => PRESENT_COLUMN.test(headingKey(heading)) && said(at).some(Boolean)),
    header.cells.findIndex((_, at) => says(at) && said(at).every((mark) => isThereOrNot(mark) && !/\s/.test(mark))),
    header.cells.findIndex((heading, at) => TO_SIGN.test(headingKey(heading)) && says(at)),
    header.cells.findIndex(
      (heading, at) => STATUS.test(headingKey(heading)) && says(at) && said(at).every(isThereOrNot),
    ),
  ].filter((column) => column !== -1);
  const marks = told === -1 ? [] : said(told);
  // If nobody is marked as present, a blank means nothing.
  const isTold = marks.some((mark) => !isNotThere(mark));
  const names = peopleNames(plan, header.cells, cellsOf(rows));
  const isAway = (mark: string) => (isTold ? isNotThere(mark) : NOT_THERE.test(mark));
  const ways = header.cells.flatMap((_, at) => (at !== told && saysHow(said(at)) ? [said(at)] : []));
  const guests = names.filter((_, i) => {
    const how = ways.map((way) => way[i] ?? '');
    // People who attended remotely do not sign.
    return !how.some((one) => NOT_THERE.test(one)) && (!isAway(marks[i] ?? '') || how.some((one) => AFAR.test(one)));
  });
  return [...new Set(guests.filter(namesSomebody))];
}
