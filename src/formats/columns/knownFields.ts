import { HEADINGS } from '../headings/headings';
import type { TableKind } from '../headings/tableKind';

/** Everything that a column may be in a table of this kind. */
export function fieldsOfKind(kind: TableKind): ReadonlySet<string> {
  const fields = kind === 'ignored' ? [] : HEADINGS[kind].map(({ field }) => field);
  return new Set([...fields, 'attribute', 'ignored']);
}
