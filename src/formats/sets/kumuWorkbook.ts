import { headingKey } from '../headings/headings';
import type { RawTable } from '../rawTable';
import type { KnownSet } from './knownSet';

/** Sheets of a workbook exported by Kumu. Names of loops name no actor. */
const SHEETS = ['elements', 'connections'];
const LOOPS = 'loops';

/** Drops the sheet of loops from a Kumu workbook, and reports it. */
export function kumuWorkbook({ tables, messages }: KnownSet): KnownSet {
  const isOf = (table: RawTable, sheet: string) => headingKey(table.sheet ?? '') === sheet;
  const isLoops = (table: RawTable) =>
    isOf(table, LOOPS) &&
    SHEETS.every((sheet) => tables.some((other) => other.file === table.file && isOf(other, sheet)));
  const loops = tables.filter(isLoops);
  if (loops.length === 0) return { tables, messages };
  const said = loops.map(({ file, sheet = '' }) => ({ code: 'UNSUPPORTED' as const, file, sheet, value: sheet }));
  return { tables: tables.filter((table) => !isLoops(table)), messages: [...messages, ...said] };
}
