import type { RawTable } from '../rawTable';
import { withAmountsListed } from './amountsCrossed';
import { withBodiesNamed } from './bodiesNamed';
import { withBureausListed } from './bureausListed';
import { withContactsOfLeads } from './contactsOfLeads';
import { withEmployersApart } from './employersInNames';
import { withEntriesApart } from './entriesApart';
import { withFichesTurned } from './fichesTurned';
import { withFundersListed } from './fundersListed';
import { withGroupsListed } from './groupsByColumn';
import { withMergedCells } from './mergedCells';
import { withMiddleNames, withNamesJoined } from './namesJoined';
import { withPeopleAmongHouses } from './peopleAmongHouses';
import { withSectionsSaid } from './sectionsSaid';
import { withThemesOfCrosses } from './themesByCrosses';

/** A table as it would stand if each line said all of itself, a column for each thing, before anything tells what it is. */
export function preparedTable(given: RawTable, language: 'fr' | 'en'): RawTable {
  const listed = withGroupsListed(
    withBureausListed(
      withAmountsListed(withFichesTurned(withMiddleNames(withEntriesApart(given, language))), language),
      language,
    ),
    language,
  );
  const filled = withMergedCells(withSectionsSaid(listed, language));
  const named = withNamesJoined(withFundersListed(withBodiesNamed(filled), language));
  const told = withContactsOfLeads(withPeopleAmongHouses(named, language));
  return withThemesOfCrosses(withEmployersApart(told, language), language);
}
