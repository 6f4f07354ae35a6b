import { LIMITS } from '../guards';
import type { RawTable } from '../rawTable';
import { nameKey } from './crossTable';

/** The non-empty tables, ties first, as a person looks at the first. Names are dropped when there are too many ties to be read. */
export function withNames(names: RawTable, ties: RawTable): RawTable[] {
  if (ties.rows.length - 1 > LIMITS.rows) return [ties];
  return [ties, names].filter(({ rows }) => rows.length > 1);
}

export function namesTable(
  names: readonly { readonly row: number; readonly name: string; readonly type?: string }[],
  tied: ReadonlySet<string>,
  place: Pick<RawTable, 'file' | 'sheet' | 'listSeparators'>,
): RawTable {
  const seen = new Set(tied);
  const rows = names.flatMap(({ row, name, type = '' }) => {
    if (seen.has(nameKey(name))) return [];
    seen.add(nameKey(name));
    return [{ row, cells: [name, type] }];
  });
  return {
    ...place,
    rows: [{ row: 1, cells: ['Nom', 'Type'] }, ...rows],
    plan: { kind: 'actors', columns: ['name', 'type'] },
    isMereNames: true,
  };
}
