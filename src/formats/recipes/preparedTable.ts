import type { RawTable } from '../rawTable';
import { withBureausListed } from './bureausListed';
import { withContactsOfLeads } from './contactsOfLeads';
import { withEmployersApart } from './employersInNames';
import { withGroupsListed } from './groupsByColumn';
import { withMergedCells } from './mergedCells';
import { withNamesJoined } from './namesJoined';
import { withSectionsSaid } from './sectionsSaid';
import { withThemesOfCrosses } from './themesByCrosses';

/** A table as it would stand if each line said all of itself, a column for each thing, before anything tells what it is. */
export function preparedTable(given: RawTable, language: 'fr' | 'en'): RawTable {
  const filled = withMergedCells(
    withSectionsSaid(withGroupsListed(withBureausListed(given, language), language), language),
  );
  const named = withContactsOfLeads(withNamesJoined(filled));
  return withThemesOfCrosses(withEmployersApart(named, language), language);
}
