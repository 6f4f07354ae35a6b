import { personNameIn } from '../cells/personName';
import type { ColumnPlan } from '../columns/columnPlan';
import { employerAndPost } from '../columns/nameAndEmployer';
import { headingKey } from '../headings/headings';
import { isOfPeople } from '../headings/peopleHeadings';

/** Returns who each row is about, named as the reader of actors does: the person, else the organisation, else ''. */
export function peopleNames(
  { columns }: ColumnPlan,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const [last, first, structure] = ['name', 'firstName', 'structure'].map((field) => columns.indexOf(field));
  const at = (row: readonly string[], column = -1) => row[column] ?? '';
  const heading = headings[last ?? -1] ?? '';
  const [key, areRead] = [headingKey(heading), isOfPeople(columns, heading)];
  return rows.map((row) => {
    const person = at(row, first) === '' ? at(row, last) : `${at(row, first)} ${at(row, last)}`.trim();
    if (person === '') return employerAndPost(at(row, structure)).works;
    return areRead && at(row, first) === '' ? personNameIn(person, key).name : person;
  });
}
