import { fold } from '../../domain/folding';
import { wordFor } from '../../domain/words/values';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawTable } from '../rawTable';
import { placeOf } from '../rawTable';
import type { CrossTable } from './crossTable';
import { isPlainMark, markOf } from './mark';

/**
 * A school by its own name: "Eastgate College", "Lycée Jean Zay". For other kinds of places, capitals do not tell a
 * name from a subject.
 */
const SCHOOL =
  /^(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:College|School|Academy|University|UTC|Sixth Form)$|^(?:Lyc[ée]e|Coll[èe]ge|[ÉE]cole|Universit[ée]|CFA|MFR|IME)\s(?:.*[\s'’])?\p{Lu}/u;
/** A kind of school, not one of them: "Primary School", "Lycée Professionnel". */
const KIND =
  /^(?:(?:primary|secondary|special|high|middle|nursery|infant|junior|boarding|grammar|local|saturday|sunday|summer|evening|night|village|further|sixth|free) |(?:lycee|college|ecole|universite) (?:maternelle|elementaire|primaire|professionnel|agricole|general|technique|technologique|prive|public|populaire)\w*$)/;

/** True for the name of a school, which is no theme and has no members. */
export const isSchool = (name: string): boolean => SCHOOL.test(name) && !KIND.test(fold(name));

/** True when the columns are schools that the organisations of the rows work with. */
export function isSchoolMatrix({ corner, columns, rows }: CrossTable): boolean {
  return (
    peopleColumnOf(corner) === 'organisation' &&
    columns.every(isSchool) &&
    rows.every(({ cells }) => cells.every(isPlainMark)) &&
    rows.some(({ cells }) => cells.some((cell) => markOf(cell).kind === 'tie'))
  );
}

/** Makes a tie of each mark; rows and columns are all organisations. */
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
