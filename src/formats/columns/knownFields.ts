import { HEADINGS } from '../headings/headings';
import type { TableKind } from '../headings/tableKind';

export function fieldsOfKind(kind: TableKind): ReadonlySet<string> {
  const fields = kind === 'ignored' ? [] : HEADINGS[kind].map(({ field }) => field);
  return new Set([...fields, 'attribute', 'ignored']);
}
