import { contactsIn, withoutContacts } from '../../domain/words/contactData';
import { nameAndEmployer } from '../columns/nameAndEmployer';
import type { RawRow, RawTable } from '../rawTable';

const HEADINGS = {
  fr: ['Nom', 'Structure', 'E-mail', 'Téléphone'],
  en: ['Name', 'Works for', 'Email', 'Phone'],
} as const;
/** Longer lists come from programs, and have a column for each. */
const MOST_ROWS = 5_000;
const FEWEST = 3;
/** This share of the lines must be somebody and where they work. */
const MOST = 0.6;

/**
 * A list of one column whose lines hold somebody, where they work and how to reach them ("Ali Benkacem (Club de Corbel) 06 …"): a
 * column for each, the lines above it as titles. Others come back as they are.
 */
export function withEntriesApart(table: RawTable, language: 'fr' | 'en'): RawTable {
  const { rows } = table;
  if (table.plan || rows.length < FEWEST || rows.length > MOST_ROWS) return table;
  const lines = rows.map(({ row, cells }) => ({ row, said: cells.filter((cell) => cell.trim() !== '') }));
  // A comma within a line parts it in two.
  if (lines.filter(({ said }) => said.length > 1).length * 2 > lines.length) return table;
  const entries = lines
    .filter(({ said }) => said.length > 0)
    .map(({ row, said }) => ({
      row,
      cell: said.join(', '),
      isOne: said.length === 1,
      entry: entryOf(said.join(', ')),
    }));
  if (entries.some(({ isOne, entry }) => !isOne && entry === undefined)) return table;
  const first = entries.findIndex(({ entry }) => entry !== undefined);
  const found = entries.filter(({ entry }) => entry !== undefined).length;
  if (found < FEWEST || found < entries.length * MOST) return table;
  const above = entries.slice(0, first).map(({ row, cell }): RawRow => ({ row, cells: [cell] }));
  const below = entries
    .slice(first)
    .map(({ row, cell, entry }): RawRow => ({ row, cells: entry ?? [bareOf(cell), '', ...reachedBy(cell)] }));
  return { ...table, rows: [...above, { row: 0, cells: HEADINGS[language] }, ...below] };
}

/** The name, where they work, an address and a number; `undefined`: the line is not somebody and an organisation. */
function entryOf(cell: string): readonly string[] | undefined {
  const both = nameAndEmployer(bareOf(cell));
  // A second address would be lost.
  const marks = withoutContacts(cell).split('…').length - cell.split('…').length;
  const isWhole = marks <= reachedBy(cell).filter(Boolean).length;
  return both && isWhole ? [both.name, both.works, ...reachedBy(cell)] : undefined;
}

/** What is left of a line without ways to reach somebody, and the signs before these. */
const bareOf = (cell: string) => withoutContacts(cell).replace(/[\s,;:/–—-]*…?[\s,;:/–—-]*$/u, '');

function reachedBy(cell: string): readonly string[] {
  const { email = '', phone = '' } = contactsIn(cell);
  return [email, phone];
}
