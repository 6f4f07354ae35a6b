import { append } from '../../domain/append';
import { fold } from '../../domain/folding';
import { cellsOf } from '../columns/cellsOf';
import { grantsPlan } from '../columns/projectsPlan';
import { isOfFunders } from '../headings/houseHeadings';
import type { RawRow, RawTable } from '../rawTable';
import type { ReadingBelow } from './reading';

/** Projects with a line for each funder: joins them to one line a project, with all funders. */
export const joinFunderLines: ReadingBelow<RawTable> = ({ header, rows }, { table }) => {
  const funder = header.cells.findIndex(isOfFunders);
  const columns = funder === -1 ? undefined : grantsPlan(header.cells, cellsOf(rows))?.columns;
  if (columns?.[funder] !== 'partners') return undefined;
  // The plan ensures one lead a project, stated on all of its lines or on one.
  const title = columns.indexOf('title');
  const byProject = new Map<string, RawRow[]>();
  for (const row of rows) append(byProject, fold(row.cells[title] || `${row.row}`), row);
  if (byProject.size === rows.length) return undefined;
  const joined = new Map<number, RawRow | undefined>();
  for (const [first, ...others] of byProject.values()) {
    if (!first) continue;
    const funders = [first, ...others].map(({ cells }) => cells[funder] ?? '').filter((cell) => cell !== '');
    const saidAt = (at: number) => others.find(({ cells }) => cells[at])?.cells[at] ?? '';
    joined.set(first.row, {
      ...first,
      cells: first.cells.map((cell, at) => (at === funder ? [...new Set(funders)].join('\n') : cell || saidAt(at))),
    });
    for (const { row } of others) joined.set(row, undefined);
  }
  return {
    ...table,
    rows: table.rows.flatMap((one) => {
      const made = joined.has(one.row) ? joined.get(one.row) : one;
      return made ? [made] : [];
    }),
  };
};
