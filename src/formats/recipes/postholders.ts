import { typeOfName } from '../../domain/words/typeOfName';
import { headingKey } from '../columns/headings';
import { peopleColumnOf } from '../columns/peopleHeadings';
import type { RawRow, RawTable } from '../rawTable';
import { namesIn } from '../tables/looseLists';
import { personNameIn } from '../tables/personName';
import { columnOf, type HeadedTable, headedTables } from './headedTable';

/** What somebody is in an organisation, or the second of two contacts. */
const POST =
  /\b(?:(?:vice[- ]?)?president|tresori|secretaire|maire|referent|suppleant|titulaire|direct(?:eur|rice)|responsable|adjoint|coordinat|animat|elue?\b|technicien|interlocut|correspondant|contacts?(?: \d| (?:principal|secondaire))|chair|treasurer|secretary|director|deputy|manager|alternate)/;
const HEADINGS = { fr: ['Nom', 'Structure', 'Fonction'], en: ['Name', 'Works for', 'Position'] } as const;
/** Longer tables come from programs, and name one person a line. */
const MOST_ROWS = 30_000;

/**
 * Organisations with several people a line, a column for each post ("Référent", "Suppléant"): the table with the first of them, and
 * whoever else is named, each where they work. `undefined`: it is no such table.
 */
export function postholderTables(table: RawTable, language: 'fr' | 'en'): RawTable[] | undefined {
  if (table.plan || table.rows.length > MOST_ROWS) return undefined;
  for (const headed of headedTables(table)) {
    const columns = columnsOf(headed);
    if (!columns) continue;
    const { organisation, others } = columns;
    const { header } = headed;
    const rows = headed.rows.flatMap(({ row, cells }) =>
      others.flatMap((column): RawRow[] => {
        const [works = '', said = ''] = [cells[organisation], cells[column]];
        const heading = header.cells[column] ?? '';
        if (works === '' || said === '') return [];
        return namesIn(said).map((one) => ({
          row,
          cells: [personNameIn(one, headingKey(heading)).name, works, heading],
        }));
      }),
    );
    const without = table.rows.map(({ row, cells }) => ({
      row,
      cells: cells.filter((_, column) => !others.includes(column)),
    }));
    return [
      { ...table, rows: without },
      {
        ...table,
        rows: [{ row: header.row, cells: HEADINGS[language] }, ...rows],
        plan: { kind: 'actors', columns: ['name', 'structure', 'attribute'] },
      },
    ];
  }
  return undefined;
}

/** Where the organisation stands, and all people but the first. */
function columnsOf(
  headed: HeadedTable,
): { readonly organisation: number; readonly others: readonly number[] } | undefined {
  const { cells } = headed.header;
  const roles = cells.map(peopleColumnOf);
  const organisations = roles.flatMap((role, column) => (role === 'organisation' ? [column] : []));
  const [organisation] = organisations;
  if (organisation === undefined || organisations.length > 1 || roles.includes('firstName')) return undefined;
  const people = roles.flatMap((role, column) =>
    role === 'fullName' && POST.test(headingKey(cells[column] ?? '')) && holdsPeople(columnOf(headed, column))
      ? [column]
      : [],
  );
  return people.length < 2 ? undefined : { organisation, others: people.slice(1) };
}

function holdsPeople(cells: readonly string[]): boolean {
  const names = cells.filter((cell) => cell !== '');
  return names.length > 0 && names.filter((name) => typeOfName(name) === 'person').length * 2 >= names.length;
}
