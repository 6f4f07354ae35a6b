import { FIELD_LISTS } from '../../domain/words/fieldLists';
import { VALUES } from '../../domain/words/values';
import { columnKey, HEADINGS, headingOf, type KnownKind } from '../headings/headings';
import type { SheetTable } from './sheetTable';

/** A record as cells by field, with its own extra columns. An absent field is blank. */
export interface Written {
  readonly cells: ReadonlyMap<string, string | number>;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Fields that only hold their default: a text kept for them may stand there instead. */
  readonly byDefault?: ReadonlySet<string>;
}

/**
 * Builds the sheet of these records: the columns of the template, its extra columns that are used, then one for each
 * attribute, so that reading it gives the same records. `without`: fields that have no column.
 */
export function sheetOf(
  kind: KnownKind,
  name: string,
  records: readonly Written[],
  language: 'fr' | 'en',
  without: ReadonlySet<string> = new Set(),
): SheetTable {
  const used = new Set(
    records.flatMap(({ cells, attributes }) => [
      ...cells.keys(),
      ...attributes.map(([one]) => headingOf(kind, one)?.field ?? ''),
    ]),
  );
  const fields = HEADINGS[kind].filter(({ extra, field }) => !without.has(field) && (!extra || used.has(field)));
  const headings = fields.map((heading) => heading[language]);
  const fieldAt = new Map(fields.map(({ field }, column) => [field, column]));
  const columnOf = new Map(headings.map((heading, column) => [columnKey(heading), column]));
  const rows = records.map(({ cells, attributes, byDefault }) => {
    const row: (string | number)[] = fields.map(({ field }) => cells.get(field) ?? '');
    const isFree = (column: number) => {
      const field = fields[column]?.field;
      return (row[column] ?? '') === '' || (field !== undefined && byDefault?.has(field) === true);
    };
    const filled = new Set<number>();
    for (const [heading, value] of attributes) {
      const column = columnFor(heading, (one) => isFree(one) && !filled.has(one), headings, columnOf);
      filled.add(column);
      row[column] = value;
    }
    return row;
  });
  const lists = Object.entries(FIELD_LISTS[kind] ?? {}).map(([field, list]): [number, string[]] => [
    fieldAt.get(field) ?? -1,
    VALUES[list].map((value) => value[language]),
  ]);
  const padded = rows.map((row) => Array.from(headings, (_, column) => row[column] ?? ''));
  return { name, headings, rows: padded, choices: new Map(lists.filter(([column]) => column !== -1)) };
}

/** Column of an attribute: the one with that heading if its cell is free, else a new one. */
function columnFor(
  heading: string,
  isFree: (column: number) => boolean,
  headings: string[],
  columnOf: Map<string, number>,
): number {
  for (let i = 1; ; i++) {
    const written = i === 1 ? heading : `${heading} (${i})`;
    const key = columnKey(written) || written;
    const column = columnOf.get(key);
    if (column !== undefined && isFree(column)) return column;
    if (column !== undefined) continue;
    columnOf.set(key, headings.length);
    return headings.push(written) - 1;
  }
}
