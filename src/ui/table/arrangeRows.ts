import { byCodeUnits, fold } from '../../domain/folding';

/** One row of a table: a text per column, and numbers to sort by where the text would mislead. */
export interface TableRow<Column extends string = string> {
  readonly id: string;
  readonly texts: Readonly<Record<Column, string>>;
  /** Copied instead of the text shown, where several values must stay distinct. */
  readonly copied?: Readonly<Partial<Record<Column, string>>>;
  readonly numbers?: Readonly<Partial<Record<Column, number>>>;
}

export interface Sorting<Column extends string = string> {
  readonly column: Column;
  readonly descending: boolean;
}

/**
 * Rows that hold every word of `filter` in some column (accents and case ignored), sorted. Blank cells come last in both directions; equal
 * cells are ordered by the first column, then by id.
 */
export function arrangeRows<Column extends string>(
  rows: readonly TableRow<Column>[],
  filter: string,
  { column, descending }: Sorting<Column>,
  firstColumn: Column,
): TableRow<Column>[] {
  const words = fold(filter).split(' ').filter(Boolean);
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: fold(row.texts[column]), name: fold(row.texts[firstColumn]) }))
    .filter(({ row }) => {
      if (words.length === 0) return true;
      const all = fold(Object.values<string>(row.texts).join(' '));
      return words.every((word) => all.includes(word));
    })
    .sort((a, b) => {
      const [first, second] = [a.row.numbers?.[column], b.row.numbers?.[column]];
      if (first !== undefined && second !== undefined && first !== second) return sign * (first - second);
      if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
      const byKey = first === undefined || second === undefined ? sign * byCodeUnits(a.key, b.key) : 0;
      return byKey || byCodeUnits(a.name, b.name) || byCodeUnits(a.row.id, b.row.id);
    })
    .map(({ row }) => row);
}
