import type { TableRow } from './arrangeRows';

/** True when two rows show the same texts. Numbers are ignored: they only sort, so a change of theirs also changes texts or order. */
export function sameRow(a: TableRow, b: TableRow): boolean {
  if (a === b) return true;
  if (a.id !== b.id) return false;
  const texts = new Map(Object.entries(b.texts));
  const entries = Object.entries(a.texts);
  return entries.length === texts.size && entries.every(([column, text]) => texts.get(column) === text);
}

/** True when a row needs no new drawing. Every edit makes all rows anew, but most stay the same. */
export function sameProps<Props extends { readonly row: TableRow }>(before: Props, after: Props): boolean {
  const { row: rowBefore, ...restBefore } = before;
  const { row: rowAfter, ...restAfter } = after;
  const others = new Map<string, unknown>(Object.entries(restAfter));
  return (
    sameRow(rowBefore, rowAfter) &&
    Object.keys(restBefore).length === others.size &&
    Object.entries<unknown>(restBefore).every(([name, value]) => Object.is(value, others.get(name)))
  );
}
