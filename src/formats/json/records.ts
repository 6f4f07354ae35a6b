import { recognise } from '../columns/recognise';
import { LIMITS } from '../guards';
import { membersOf, NO_MEMBERS } from '../jsonMembers';
import type { Message } from '../message';
import type { JsonNode } from '../native/jsonNode';
import type { RawTable } from '../rawTable';
import { valueText } from './attributesOf';

/**
 * Turns a list of objects into a table with their member names as headings; `undefined` unless these tell its kind,
 * since JSON holds lists of anything.
 */
export function recordsTable(
  records: readonly JsonNode[],
  file: string,
  rowOf: (at: number) => number,
): RawTable | Message | undefined {
  if (records.length === 0 || !records.every(({ kind }) => kind === 'object')) return undefined;
  if (records.length > LIMITS.rows) return { code: 'LIMIT_ROWS', value: records.length, limit: LIMITS.rows };
  const columns = new Map<string, number>();
  for (const record of records) {
    for (const name of (membersOf(record) ?? NO_MEMBERS).keys())
      if (!columns.has(name)) columns.set(name, columns.size);
    if (columns.size > LIMITS.columns) return { code: 'LIMIT_COLUMNS', value: columns.size, limit: LIMITS.columns };
  }
  const headings = [...columns.keys()];
  const rows = records.map((record) => {
    const members = membersOf(record) ?? NO_MEMBERS;
    const cells = headings.map((heading) => {
      const node = members.get(heading);
      return node ? valueText(node) : '';
    });
    return { row: rowOf(record.at), cells };
  });
  const plan = recognise(
    headings,
    rows.map(({ cells }) => cells),
    file,
  );
  return plan && { file, rows: [{ row: 0, cells: headings }, ...rows], listSeparators: [';', '|'], plan };
}
