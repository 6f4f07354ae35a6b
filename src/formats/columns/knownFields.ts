import { HEADINGS } from '../headings/headings';
import type { TableKind } from '../headings/tableKind';

/** Returns every field that a column may have in a table of this kind. */
export function fieldsOfKind(kind: TableKind): ReadonlySet<string> {
  const fields = kind === 'ignored' ? [] : HEADINGS[kind].map(({ field }) => field);
  return new Set([...fields, 'attribute', 'ignored']);
}
