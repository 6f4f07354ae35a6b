import { LIMITS } from '../guards';
import type { RawTable } from '../rawTable';
import { addSectionEmployers } from './addSectionEmployers';
import { addSheetBody } from './addSheetBody';
import { attachLeadContacts } from './attachLeadContacts';
import { completeBodyNames } from './completeBodyNames';
import { expandDittoMarks } from './expandDittoMarks';
import { fillMergedCells } from './fillMergedCells';
import { type ReadableTable, readableTable } from './headedTable';
import { joinChoices } from './joinChoices';
import { joinFunderLines } from './joinFunderLines';
import { joinMiddleNames, joinNames } from './joinNames';
import { listAmounts } from './listAmounts';
import { listCrossedThemes } from './listCrossedThemes';
import { listFunders } from './listFunders';
import { listGroupMembers } from './listGroupMembers';
import { listOfficers } from './listOfficers';
import { belowHeadings, isSettled, type Reading } from './reading';
import { removeRepeatedHeadings } from './removeRepeatedHeadings';
import { removeUsernames } from './removeUsernames';
import { replaceIdsByNames } from './replaceIdsByNames';
import { separateCouples } from './separateCouples';
import { separatePeople } from './separatePeople';
import { splitEmployers } from './splitEmployers';
import { splitEntries } from './splitEntries';
import { splitTables } from './splitTables';
import { transposeRecordCards } from './transposeRecordCards';
import { typesOfCompanies } from './typesOfCompanies';

/** Returns the table changed, or `undefined` where there is nothing to change. */
interface Preparation {
  readonly prepare: Reading<RawTable>;
  /** Longer tables are skipped; by default `MOST_ROWS` of `reading`. */
  readonly mostRows?: number;
}

/** Applied in this order, each to what the one before made. */
const PREPARATIONS: readonly Preparation[] = [
  // Tables without a row of headings come first: the others look for one. Entries before cards, or a list of entries would be transposed.
  { prepare: joinChoices, mostRows: LIMITS.rows },
  { prepare: splitEntries, mostRows: 5_000 },
  { prepare: joinMiddleNames, mostRows: LIMITS.rows },
  { prepare: transposeRecordCards, mostRows: 60 },
  { prepare: belowHeadings(listAmounts), mostRows: 2_000 },
  { prepare: listOfficers },
  { prepare: belowHeadings(listGroupMembers) },
  // Then cells that stand for several lines. Section titles go before blanks are filled from them; ditto marks before the blanks below them.
  { prepare: belowHeadings(addSectionEmployers) },
  { prepare: belowHeadings(addSheetBody) },
  { prepare: expandDittoMarks },
  { prepare: fillMergedCells },
  { prepare: belowHeadings(removeUsernames) },
  { prepare: belowHeadings(typesOfCompanies) },
  { prepare: belowHeadings(separateCouples) },
  // Then names, now that each line has them: commissions are recognised by repeating, employers beside full names.
  { prepare: belowHeadings(completeBodyNames), mostRows: LIMITS.rows },
  { prepare: belowHeadings(listFunders) },
  { prepare: belowHeadings(joinNames) },
  { prepare: belowHeadings(separatePeople), mostRows: LIMITS.rows },
  { prepare: attachLeadContacts },
  { prepare: belowHeadings(joinFunderLines) },
  { prepare: splitEmployers },
  // Crosses last: below headings that nothing else has used.
  { prepare: belowHeadings(listCrossedThemes) },
];

/** The tables of all files, split. Repeated headings go first, or a table would be split at each page; ids last, since any table may hold the names. */
export function separateTables(given: readonly RawTable[], language: 'fr' | 'en'): readonly RawTable[] {
  return replaceIdsByNames(given.map(removeRepeatedHeadings).flatMap(splitTables), language);
}

/** The table with everything on each line and one thing in each column, before anything decides what it is. */
export function prepareTable(table: RawTable, language: 'fr' | 'en'): ReadableTable {
  return PREPARATIONS.reduce((readable, { prepare, mostRows }) => {
    const made = isSettled(readable.table, mostRows) ? undefined : prepare(readable, language);
    return made ? readableTable(made) : readable;
  }, readableTable(table));
}
