import type { TableRow } from './arrangeRows';

/** Whether two rows show the same texts. Numbers only sort: where they change, texts or the order do too. */
export function sameRow(a: TableRow, b: TableRow): boolean {
  if (a === b) return true;
  if (a.id !== b.id) return false;
  const texts = new Map(Object.entries(b.texts));
  const entries = Object.entries(a.texts);
  return entries.length === texts.size && entries.every(([column, text]) => texts.get(column) === text);
}

/** Whether a row would look and behave the same: rows are worked out anew at every edit, most say what they said. */
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
