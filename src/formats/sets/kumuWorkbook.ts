import { headingKey } from '../headings/headings';
import type { RawTable } from '../rawTable';
import type { KnownSet } from './knownSet';

/** The sheets of a workbook that Kumu exports; what loops are called is nobody's name. */
const SHEETS = ['elements', 'connections'];
const LOOPS = 'loops';

/** A workbook of Kumu without its sheet of loops, which is said. */
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
