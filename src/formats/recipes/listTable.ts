import { HEADINGS, type KnownKind } from '../headings/headings';
import type { RawRow, RawTable } from '../rawTable';

/** A column of a made list: a field, below its heading in the template; or one with a heading of its own, an attribute unless it says more. */
export type ListColumn = string | { readonly heading: string; readonly field?: string };

/** What the template calls this field. */
export function headingOfField(kind: KnownKind, field: string, language: 'fr' | 'en'): string {
  return HEADINGS[kind].find((one) => one.field === field)?.[language] ?? field;
}

const POST = { fr: 'Fonction', en: 'Position' } as const;

/** What somebody is somewhere, in any words: below the template's heading only our profiles are known values. */
export const postColumn = (language: 'fr' | 'en') => ({ heading: POST[language], field: 'profile' });

/** The table made a list of this kind, whose columns are known. */
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

/** Actions with who leads each and who takes part in it, who act together by that. `others`: columns beside these. */
export function sharedActions(
  table: RawTable,
  rows: readonly RawRow[],
  language: 'fr' | 'en',
  others: readonly ListColumn[] = [],
): RawTable {
  const columns = ['title', 'lead', 'partners', ...others];
  return { ...listTable({ ...table, listSeparators: ['|'] }, 'actions', columns, rows, language), actsTogether: true };
}
