import { headingKey } from '../headings/headings';
import type { PeopleColumn } from '../headings/peopleHeadingPatterns';
import type { Rows } from './columnContent';

/**
 * Tells names apart beside "Nom de famille" or "Surname": "Nom" is the whole name when there are first names; otherwise "Name" and
 * "Initial" are the first name.
 */
export function withNamesApart(
  headings: readonly string[],
  told: readonly (PeopleColumn | undefined)[],
  rows: Rows,
): readonly (PeopleColumn | undefined)[] {
  const keys = headings.map(headingKey);
  if (!keys.some((key, at) => told[at] === 'lastName' && IS_SURNAME.test(key))) return told;
  const isWhole = told.includes('firstName');
  return told.map((role, column) => {
    if (!isWhole && INITIAL.test(keys[column] ?? '') && rows.some((cells) => ONE_LETTER.test(cells[column] ?? '')))
      return 'firstName';
    if (!/^(?:nom|name)$/.test(keys[column] ?? '')) return role;
    if (isWhole) return 'fullName';
    const names = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
    return names.filter((name) => !/\s/.test(name)).length * 2 > names.length ? 'firstName' : role;
  });
}

const INITIAL = /^initial(?:s|\(s\)|es?)?$/;
/** "J", "J.": several letters may be the initials of both names, as in a signature. */
const ONE_LETTER = /^\p{L}\.?$/u;
const IS_SURNAME = /^(?:noms? de famille|last ?names?|sur ?names?|family ?names?)$/;
