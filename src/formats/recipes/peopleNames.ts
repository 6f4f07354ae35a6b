import type { ColumnPlan } from '../columns/columnPlan';
import { headingKey } from '../columns/headings';
import { personNameIn } from '../tables/personName';

/** Who each row is about, as the reader of actors names them: the person, else the organisation, else ''. */
export function peopleNames(
  { columns }: ColumnPlan,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const [last, first, structure] = ['name', 'firstName', 'structure'].map((field) => columns.indexOf(field));
  const at = (row: readonly string[], column = -1) => row[column] ?? '';
  const isOfPeople = first !== -1 || structure !== -1;
  const key = headingKey(headings[last ?? -1] ?? '');
  return rows.map((row) => {
    const person = at(row, first) === '' ? at(row, last) : `${at(row, first)} ${at(row, last)}`.trim();
    if (person === '') return at(row, structure);
    return isOfPeople && at(row, first) === '' ? personNameIn(person, key).name : person;
  });
}
