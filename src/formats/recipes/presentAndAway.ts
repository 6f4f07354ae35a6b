import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { listedNames } from '../cells/looseLists';
import { namesSomebody } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { isNamedPerson } from '../columns/columnContent';
import { nameAndMore } from '../columns/nameAndEmployer';
import { headingKey } from '../headings/headings';
import { distinctRows, type RawRow, type RawTable } from '../rawTable';
import { MOST } from '../shares';
import { listTable } from './listTable';
import { meetingDay, meetingPlace, meetingTable, meetingTitle } from './meetingTable';
import type { ReadingBelow } from './reading';

/** Headings over attendees: "Présents", "Attending". */
export const PRESENT_NAMES =
  /^(?:attending|in attendance|(?:those |people )?present|presente?s?|(?:personnes|participante?s|membres) presente?s?)$/;
const AWAY_NAMES =
  /^(?:(?:personnes|participante?s|membres) )?(?:excusee?s?|absente?s?|absente?s? excusee?s?)$|^(?:sent )?apologies$|^(?:those )?(?:absent|not present)$/;

/**
 * "Présents" and "Excusés" side by side, with only names below: returns the people, with employers from brackets, and the meeting with
 * those present. `undefined` when there is any other column.
 */
export const presentAndAway: ReadingBelow<RawTable[]> = ({ header, rows, above }, { table }, language) => {
  const keys = header.cells.map(headingKey);
  const present = keys.findIndex((key) => PRESENT_NAMES.test(key));
  if (!arePresentAndAway(header.cells)) return undefined;
  const named = rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, column) => namesIn(cell).map((written) => ({ row, column, ...whoIn(written) }))),
  );
  if (named.filter(({ name }) => isNamedPerson(name)).length < Math.max(1, named.length * MOST)) return undefined;
  const person = wordFor('type', 'person', language);
  const people = named.map(({ row, name, works }): RawRow => ({ row, cells: [name, works, person] }));
  const there = named.filter(({ column }) => column === present).map(({ name }) => name);
  const about = [...above, table.sheet ?? '', table.file];
  const meeting = [meetingTitle(above, table, language), meetingDay(about), meetingPlace(above), listCell(there)];
  return [
    listTable(table, 'actors', ['name', 'structure', 'type'], distinctRows(people), language),
    meetingTable(table, [{ row: header.row, cells: meeting }], language),
  ];
};

/** True when the headings are one of attendees and some of absentees, and nothing else. */
export function arePresentAndAway(headings: readonly string[]): boolean {
  const keys = headings.map(headingKey);
  const [came, away] = [PRESENT_NAMES, AWAY_NAMES].map((words) => keys.filter((key) => words.test(key)).length);
  return came === 1 && away !== 0 && came + (away ?? 0) === keys.length;
}

/** Commas inside brackets do not separate people. */
const namesIn = (cell: string) => listedNames(cell).filter(namesSomebody);

function whoIn(written: string): { readonly name: string; readonly works: string } {
  const both = nameAndMore(written);
  return { name: personNameIn(both?.name ?? written, '').name, works: both?.works ?? '' };
}
