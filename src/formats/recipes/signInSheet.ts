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
/** "Joined": since when somebody is a member. */
const MERE_DAY =
  /^(?:(?:\d{1,2}[/.-]|\p{L}{3,9}\.?[ -])?(?:19|20)\d{2}|\p{L}{3}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})$/u;
const PRESENT_COLUMN =
  /^(?:presente?s?|presence|presente?\(e\)|attended|attending|attendance|arrived|checked in|came)\b/;
/** What a ticket office says of each: "Checked In", "Not Attending". */
const STATUS =
  /^(?:(?:attendee|attendance|registration|booking|order|ticket|rsvp|check-?in) )?(?:status|rsvp|response)$|^(?:statut|etat|reponse)(?: d[eu]s?(?: l['’])? ?(?:participante?s?|inscriptions?|billets?|reservations?|commandes?|invitee?s?)| de l['’](?:inscription|invitee?))?$/;
/** A title over those who were not there. */
const AWAY = /^(?:(?:les )?(?:personnes )?(?:excuse|absent)|apologies|not present)/;
/** What is put in one's hand, in a column to sign in. */
const TO_SIGN = /^(?:signatures?|emargements?|paraphes?|visas?|signed)\b/;
const THERE =
  /^(?:presente?s?|present\(e\)|attended|attending|checked[- ]in|scanne|confirme?d?|approved|inscrite?|registered|(?:a )?sign(?:ee?s?|e\(e\)|ed)|(?:a )?emargee?s?)(?=$|[\s,;(:–-])/;
const NOT_THERE =
  /^(?:sur |on (?:the )?)?(?:absente?s?|absent\(e\)|excusee?s?|excuse\(e\)|representee?s?|represente\(e\)|apolog(?:y|ies|ised)|sent apologies|not present|(?:not|never) attend(?:ing|ed)|did not attend|no[- ]?show|cancell?ed|annulee?|refunded|remboursee?|declined?|desistee?|waiting list|waitlisted|liste d'attente|deleted|withdrawn|desistement)(?=$|[\s,;(:–-])/;
/** True of a mark that says that somebody did not come after all. */
export const saysAway = (mark: string): boolean => NOT_THERE.test(fold(mark));
const isThereOrNot = (mark: string) => mark === '' || THERE.test(mark) || NOT_THERE.test(mark);
const isNotThere = (mark: string) => isAbsent(mark) || NOT_THERE.test(mark);

/**
 * Those who signed, or the participants of one meeting, below lines that say which: the people, and that meeting. `undefined`: it
 * is no such table; a directory has neither a column to sign in nor the day of a meeting above it.
 */
export const signInTables: Reading<RawTable[]> = ({ table, headed: all }, language) => {
  for (const headed of all) {
    const { header, above } = headed;
    // The part of a report that says which meeting it was: those who came stand below.
    if (headed !== all.at(-1) && header.cells.some((cell) => REPORTED.test(headingKey(cell)))) continue;
    const isSigned = header.cells.some((heading, at) => {
      const cells = columnOf(headed, at);
      // "Présence" of a sheet that is printed to be signed is blank.
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
    // "Attending" over the names: whoever stands there came.
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
    // Of a report in parts, the part that lists them.
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

/** Nothing but a word or two each for where from people took part ("sur place", "visio"), and who did not. */
function saysHow(marks: readonly string[]): boolean {
  const filled = marks.filter((mark) => mark !== '');
  return (
    filled.some((mark) => AFAR.test(mark)) && filled.every((m) => AFAR.test(m) || IN_PLACE.test(m) || NOT_THERE.test(m))
  );
}

const AFAR =
  /^(?:(?:en |a |par )?(?:visio(?:conference)?|distanciel|distance|ligne|telephone|zoom|teams)|online|remote(?:ly)?|virtual(?:ly)?|by (?:phone|video|zoom)|dialled in)$/;
const IN_PLACE = /^(?:sur (?:place|site)|(?:en )?presentiel|en salle|in (?:person|the room)|on[- ]site)$/;

/** "Inscription forum des coopérations", "participants_rencontre": those who put their names down for one meeting. */
function isOfRegistered(text: string): boolean {
  return REGISTERED.test(wordsOf(text)) && ONE_MEETING.test(wordsOf(text));
}

/** "Sign-in 14 May", "Feuille de présence", where no column says which of several meetings each came to. */
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

/** "Titulaire" and "Suppléant", "Demandé" and "Voté": who sits somewhere, or whom those who met decided about. */
function isOfOthers(headings: readonly string[]): boolean {
  return headings.some((heading) => OF_OTHERS.test(headingKey(heading)));
}

const OF_OTHERS =
  /^(?:titulaires?|suppleante?s?|(?:montants? )?(?:demande|propose|vote|verse|accorde|attribue|alloue|requested|awarded)e?s?(?: \d{4})?|subventions?(?: \d{4})?|amount|avis)$/;

/** A column that says who came. */
function hasMarks(headed: HeadedTable): boolean {
  const column = headed.header.cells.findIndex((heading) => PRESENT_COLUMN.test(headingKey(heading)));
  const marks = column === -1 ? [] : columnOf(headed, column);
  const isMark = (mark: string) => isPresent(mark) || isAbsent(mark) || isThereOrNot(fold(mark));
  return marks.some((mark) => mark !== '' && !isNotThere(fold(mark))) && marks.every(isMark);
}

/** Those for whom tickets were taken are the guests of one event, where a column says which; `undefined`: none does. */
function ticketedEvent(headed: HeadedTable, file: string): string | undefined {
  const keys = headed.header.cells.map(headingKey);
  if (!keys.some((key) => TICKET.test(key))) return undefined;
  const event = keys.findIndex((key) => EVENT.test(key));
  // An export of the tickets of one event says nothing of it on the lines: the file is called after it.
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

/** What a report of a meeting calls it, in the line of its own above those who came; '': nothing. */
function reportedTitle({ rows }: RawTable, header: number): string {
  const columnOfTitle = (cells: readonly string[]) => cells.findIndex((cell) => REPORTED.test(headingKey(cell)));
  const at = rows.findIndex(({ row, cells }) => row < header && columnOfTitle(cells) !== -1);
  const { cells = [] } = rows[at] ?? {};
  const column = columnOfTitle(cells);
  // "Titre de la réunion", then the title beside it; else headings, with the meeting below them.
  const beside = cells.slice(column + 1).filter((cell) => cell.trim() !== '');
  if (column === 0 && beside.length === 1) return beside[0] ?? '';
  return cells.length < 2 ? '' : (rows[at + 1]?.cells[column] ?? '');
}

const REPORTED = /^(?:sujet|topic|meeting (?:title|topic|name)|(?:titre|nom) de la reunion)$/;

/** Reports of a meeting may say of whoever came nothing but how long. */
function namesAlone(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const isOfNames = holdsPeople(columnContent(0, rows)) && mayNameSubjects(headings[0] ?? '');
  return isOfNames ? planOf('actors', headings.length, { name: 0 }) : undefined;
}

/** True where a table of other columns stands above the headings, or parts of a report below the people. */
function isReport({ rows }: RawTable, header: number, last: number): boolean {
  const filled = ({ cells }: RawTable['rows'][number]) => cells.filter((cell) => cell.trim() !== '').length;
  return (
    rows.some((row) => row.row < header && filled(row) > 2) || rows.some((row) => row.row > last && filled(row) > 2)
  );
}

/** Whoever is named, but those of whom a column says that they were not there. */
function guestsOf(headed: HeadedTable, plan: ColumnPlan): string[] {
  const { header } = headed;
  const titles = sectionRows(headed.rows);
  let areAway = false;
  const rows = headed.rows.filter(({ row, cells }) => {
    if (titles.has(row)) areAway = AWAY.test(fold(loneCell(cells)?.text ?? ''));
    return !titles.has(row) && !areAway;
  });
  const said = (column: number) => columnOf({ ...headed, rows }, column).map(fold);
  // Under whatever heading: nothing but a word each for who was there and who was not; of a sheet that was signed, who could not sign.
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
  // Where nobody is said to have come, a blank says nothing of whoever it stands beside.
  const isTold = marks.some((mark) => !isNotThere(mark));
  const names = peopleNames(plan, header.cells, cellsOf(rows));
  const isAway = (mark: string) => (isTold ? isNotThere(mark) : NOT_THERE.test(mark));
  const ways = header.cells.flatMap((_, at) => (at !== told && saysHow(said(at)) ? [said(at)] : []));
  const guests = names.filter((_, i) => {
    const how = ways.map((way) => way[i] ?? '');
    // Whoever was there from afar signs nothing.
    return !how.some((one) => NOT_THERE.test(one)) && (!isAway(marks[i] ?? '') || how.some((one) => AFAR.test(one)));
  });
  return [...new Set(guests.filter(namesSomebody))];
}
