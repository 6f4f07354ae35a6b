import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { isKnownHeading } from '../columns/headings';
import { peopleColumnOf } from '../columns/peopleHeadings';
import { typeOfReadName } from '../names/readNames';
import type { RawTable } from '../rawTable';
import { dayOf } from '../tables/dayCell';
import { columnOf, type HeadedTable, headedTables } from './headedTable';

const HEADING = { fr: 'Thèmes', en: 'Themes' } as const;
/** Longer tables come from programs. */
const MOST_ROWS = 30_000;
/** So many crossed columns are themes where a word above them says so; where none does, so many and nothing else. */
const FEWEST = 2;
const FEWEST_UNSAID = 3;
const OF_THEMES =
  /\b(?:thematiques?|themes?|competences?|domaines?|champs? d'(?:action|intervention)|topics?|areas? of (?:work|expertise)|interests?|qui fait quoi|who does what)\b/;

/** A list of actors with a cross under each theme they work on: the themes in one column. Others come back as they are. */
export function withThemesOfCrosses(table: RawTable, language: 'fr' | 'en'): RawTable {
  if (table.plan || table.rows.length > MOST_ROWS) return table;
  for (const headed of headedTables(table)) {
    const themes = themesOf(headed, table);
    if (themes.length === 0) continue;
    const { header } = headed;
    const without = (cells: readonly string[]) => cells.filter((_, column) => !themes.includes(column));
    const rows = headed.rows.map(({ row, cells }) => {
      const own = themes.filter((column) => cells[column] !== '').map((column) => header.cells[column] ?? '');
      return { row, cells: [...without(cells), listCell(own)] };
    });
    return { ...table, rows: [{ row: header.row, cells: [...without(header.cells), HEADING[language]] }, ...rows] };
  }
  return table;
}

function themesOf(headed: HeadedTable, { file, sheet = '' }: RawTable): number[] {
  const { header, above } = headed;
  const [first = ''] = header.cells;
  const crossed = header.cells.flatMap((heading, column) => (mayBeTheme(heading, column, headed) ? [column] : []));
  const isSaid = [...above, sheet, file].some((line) => OF_THEMES.test(fold(line).replace(/[-_.]/g, ' ')));
  if (isSaid && crossed.length >= FEWEST) return crossed;
  const isAll = crossed.length === header.cells.length - 1 && crossed.length >= FEWEST_UNSAID;
  return isAll && peopleColumnOf(first) === 'organisation' ? crossed : [];
}

/** Nothing but crosses, below a word that is no day, no field and nobody's name. */
function mayBeTheme(heading: string, column: number, headed: HeadedTable): boolean {
  if (column === 0 || !/\p{L}{3}/u.test(heading) || isKnownHeading(heading) || dayOf(heading) !== undefined)
    return false;
  if (peopleColumnOf(heading) !== undefined || ['body', 'network', 'person'].includes(typeOfReadName(heading)))
    return false;
  const marks = columnOf(headed, column);
  return marks.some((mark) => mark !== '') && marks.every((mark) => /^(?:|x|[✓✔✗✘•●■☒☑])$/i.test(mark));
}
