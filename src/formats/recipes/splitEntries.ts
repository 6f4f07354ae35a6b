import { contactsIn, furtherContactsIn, holdsContact, withoutContacts } from '../../domain/words/contactData';
import { isNamedPerson } from '../columns/columnContent';
import { nameAndEmployer } from '../columns/nameAndEmployer';
import type { RawRow, RawTable } from '../rawTable';
import { MOST } from '../shares';
import { headingOfField } from './listTable';
import type { Reading } from './reading';

const FIELDS = ['name', 'structure', 'email', 'phone', 'notes'] as const;
const FEWEST = 3;

/**
 * A list of one column whose lines hold a name, an employer and contact details ("Ali Benkacem (Club de Corbel) 06 …"): splits these into
 * columns. Lines above the list stay as titles.
 */
export const splitEntries: Reading<RawTable> = ({ table }, language) => {
  const lines = table.rows.map(({ row, cells }) => ({ row, said: cells.filter((cell) => cell.trim() !== '') }));
  // Commas within a line split it into cells.
  if (lines.filter(({ said }) => said.length > 1).length * 2 > lines.length) return undefined;
  const entries = lines
    .filter(({ said }) => said.length > 0)
    .map(({ row, said }) => ({
      row,
      cell: said.join(', '),
      isOne: said.length === 1,
      entry: entryOf(said.join(', ')),
    }));
  if (entries.some(({ isOne, entry }) => !isOne && entry === undefined)) return undefined;
  const first = entries.findIndex(({ cell, entry }) => entry !== undefined || namesSomebody(cell));
  const found = entries.filter(({ entry }) => entry !== undefined).length;
  if (found < FEWEST || found < entries.length * MOST) return undefined;
  const above = entries.slice(0, first).map(({ row, cell }): RawRow => ({ row, cells: [cell] }));
  const below = entries
    .slice(first)
    .map(({ row, cell, entry }): RawRow => ({ row, cells: entry ?? [bareOf(cell), '', ...reachedBy(cell)] }));
  return {
    ...table,
    rows: [...above, { row: 0, cells: FIELDS.map((field) => headingOfField('actors', field, language)) }, ...below],
  };
};

/** True for a line with contact details or a person's name, which is not a title. */
const namesSomebody = (cell: string) => holdsContact(cell) || isNamedPerson(bareOf(cell));

/** Returns the name, employer and contact details; `undefined` when the line is not a person and an organisation. */
function entryOf(cell: string): readonly string[] | undefined {
  const both = nameAndEmployer(bareOf(cell));
  return both && [both.name, both.works, ...reachedBy(cell)];
}

const bareOf = (cell: string) => withoutContacts(cell).replace(/[\s,;:/–—…-]+$/u, '');

function reachedBy(cell: string): readonly string[] {
  const { email = '', phone = '' } = contactsIn(cell);
  return [email, phone, furtherContactsIn(cell).join(' ; ')];
}
