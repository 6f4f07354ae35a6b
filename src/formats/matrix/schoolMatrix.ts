import { fold } from '../../domain/folding';
import { wordFor } from '../../domain/words/values';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawTable } from '../rawTable';
import { placeOf } from '../rawTable';
import type { CrossTable } from './crossTable';
import { isPlainMark, markOf } from './mark';

/** "Eastgate College", "Lycée Jean Zay": an establishment by its own name. Of other kinds of places, capitals tell no name from a subject. */
const SCHOOL =
  /^(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:College|School|Academy|University|UTC|Sixth Form)$|^(?:Lyc[ée]e|Coll[èe]ge|[ÉE]cole|Universit[ée]|CFA|MFR|IME)\s(?:.*[\s'’])?\p{Lu}/u;
/** "Primary School", "Lycée Professionnel": which kind of school, of many. */
const KIND =
  /^(?:(?:primary|secondary|special|high|middle|nursery|infant|junior|boarding|grammar|local|saturday|sunday|summer|evening|night|village|further|sixth|free) |(?:lycee|college|ecole|universite) (?:maternelle|elementaire|primaire|professionnel|agricole|general|technique|technologique|prive|public|populaire)\w*$)/;

/** True of the name of a school, which is no theme and has no members. */
export const isSchool = (name: string): boolean => SCHOOL.test(name) && !KIND.test(fold(name));

/** Says whether the columns are schools with which the organisations of the rows work. */
export function isSchoolMatrix({ corner, columns, rows }: CrossTable): boolean {
  return (
    peopleColumnOf(corner) === 'organisation' &&
    columns.every(isSchool) &&
    rows.every(({ cells }) => cells.every(isPlainMark)) &&
    rows.some(({ cells }) => cells.some((cell) => markOf(cell).kind === 'tie'))
  );
}

/** Each mark as a tie, and all of them as organisations. */
export function schoolMatrixTables({ columns, rows }: CrossTable, table: RawTable, language: 'fr' | 'en'): RawTable[] {
  const place = { ...placeOf(table), listSeparators: table.listSeparators };
  const type = wordFor('type', 'structure', language);
  const names = [...rows, ...columns.map((name) => ({ row: 1, name }))];
  const ties = rows.flatMap(({ row, name, cells }) =>
    columns.flatMap((other, i) => (markOf(cells[i] ?? '').kind === 'tie' ? [{ row, cells: [name, other] }] : [])),
  );
  return [
    {
      ...place,
      rows: [{ row: 1, cells: language === 'fr' ? ['De', 'À'] : ['Between', 'And'] }, ...ties],
      plan: { kind: 'ties', columns: ['from', 'to'] },
    },
    {
      ...place,
      rows: [{ row: 1, cells: ['Nom', 'Type'] }, ...names.map(({ row, name }) => ({ row, cells: [name, type] }))],
      plan: { kind: 'actors', columns: ['name', 'type'] },
    },
  ];
}
