import { HEADINGS, type KnownKind } from '../headings/headings';
import type { RawRow, RawTable } from '../rawTable';

/** A column of a list: a field under our template's heading, or a heading of its own, kept as an attribute unless it has a field. */
export type ListColumn = string | { readonly heading: string; readonly field?: string };

export function headingOfField(kind: KnownKind, field: string, language: 'fr' | 'en'): string {
  return HEADINGS[kind].find((one) => one.field === field)?.[language] ?? field;
}

const POST = { fr: 'Fonction', en: 'Position' } as const;

/** Somebody's post in free words: under the template's heading, values other than our profiles would be reported. */
export const postColumn = (language: 'fr' | 'en') => ({ heading: POST[language], field: 'profile' });

export function listTable(
  table: RawTable,
  kind: KnownKind,
  columns: readonly ListColumn[],
  rows: readonly RawRow[],
  language: 'fr' | 'en',
): RawTable {
  const headings = columns.map((one) => (typeof one === 'string' ? headingOfField(kind, one, language) : one.heading));
  const fields = columns.map((one) => (typeof one === 'string' ? one : (one.field ?? 'attribute')));
  return { ...table, rows: [{ row: 0, cells: headings }, ...rows], plan: { kind, columns: fields } };
}

/** Returns actions whose leads and partners are tied. `others`: further columns. */
export function sharedActions(
  table: RawTable,
  rows: readonly RawRow[],
  language: 'fr' | 'en',
  others: readonly ListColumn[] = [],
): RawTable {
  const columns = ['title', 'lead', 'partners', ...others];
  return { ...listTable({ ...table, listSeparators: ['|'] }, 'actions', columns, rows, language), actsTogether: true };
}
