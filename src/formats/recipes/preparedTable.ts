import { LIMITS } from '../guards';
import type { RawTable } from '../rawTable';
import { withAmountsListed } from './amountsCrossed';
import { withBodiesNamed } from './bodiesNamed';
import { withBureausListed } from './bureausListed';
import { withContactsOfLeads } from './contactsOfLeads';
import { withDittosSaid } from './dittoMarks';
import { withEmployersApart } from './employersInNames';
import { withEntriesApart } from './entriesApart';
import { withFichesTurned } from './fichesTurned';
import { withFundersListed } from './fundersListed';
import { withGroupsListed } from './groupsByColumn';
import { type ReadableTable, readableTable } from './headedTable';
import { withoutHeadingsAgain } from './headingsAgain';
import { withMergedCells } from './mergedCells';
import { withNamesForIds } from './namesForIds';
import { withMiddleNames, withNamesJoined } from './namesJoined';
import { withPeopleAmongHouses } from './peopleAmongHouses';
import { belowHeadings, isSettled, type Reading } from './reading';
import { withSectionsSaid } from './sectionsSaid';
import { tablesApart } from './tablesApart';
import { withThemesOfCrosses } from './themesByCrosses';

/** Gives the table put right; nothing where there is nothing to put right. */
interface Preparation {
  readonly prepare: Reading<RawTable>;
  /** Where it is not that of all: longer tables are left as they are. */
  readonly mostRows?: number;
}

/** In this order; the others would see a table that is not put right yet. */
const PREPARATIONS: readonly Preparation[] = [
  // First what lacks a row of headings, which nearly all others look for. A list of lines would pass for a card that is to be turned.
  { prepare: withEntriesApart, mostRows: 5_000 },
  { prepare: withMiddleNames, mostRows: LIMITS.rows },
  { prepare: withFichesTurned, mostRows: 60 },
  { prepare: belowHeadings(withAmountsListed), mostRows: 2_000 },
  { prepare: withBureausListed },
  { prepare: belowHeadings(withGroupsListed) },
  // Then each line by itself: a title of a section stands for no merged cell, and a blank may stand below a mark of repetition.
  { prepare: belowHeadings(withSectionsSaid) },
  { prepare: withDittosSaid },
  { prepare: withMergedCells },
  // Then names, which now stand on each line: a commission that comes back is told by that, and employers stand beside whole names.
  { prepare: belowHeadings(withBodiesNamed), mostRows: LIMITS.rows },
  { prepare: belowHeadings(withFundersListed) },
  { prepare: belowHeadings(withNamesJoined) },
  { prepare: belowHeadings(withPeopleAmongHouses), mostRows: LIMITS.rows },
  { prepare: withContactsOfLeads },
  { prepare: withEmployersApart },
  // Last what is crossed, below headings that nothing else has taken.
  { prepare: belowHeadings(withThemesOfCrosses) },
];

/** The tables of the files, each by itself. Headings said again on each page would part one there; numbers may be those of any other. */
export function partedTables(given: readonly RawTable[], language: 'fr' | 'en'): readonly RawTable[] {
  return withNamesForIds(given.map(withoutHeadingsAgain).flatMap(tablesApart), language);
}

/** A table as it would stand if each line said all of itself, a column for each thing. */
export function preparedTable(table: RawTable, language: 'fr' | 'en'): ReadableTable {
  return PREPARATIONS.reduce((readable, { prepare, mostRows }) => {
    const made = isSettled(readable.table, mostRows) ? undefined : prepare(readable, language);
    return made ? readableTable(made) : readable;
  }, readableTable(table));
}
