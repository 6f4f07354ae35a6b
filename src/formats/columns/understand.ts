import { LIMITS } from '../guards';
import type { Message } from '../message';
import type { RawTable } from '../rawTable';
import type { Question, ReadContext } from '../readResult';
import { choosePlan } from './choosePlan';
import { type CleanRow, cleanRows } from './cleanRows';
import type { ColumnPlan } from './columnPlan';
import { findHeader, type HeaderPlace } from './header';
import { HEADINGS, type KnownKind, REQUIRED_FIELDS } from './headings';
import { nameColumns } from './nameColumns';
import { isTotalRow } from './totalRow';
import type { DataRow, Understanding } from './understood';

const SEPARATOR = '\u001F';

/**
 * Finds what a table is and what its columns are; asks where only a person can tell, and goes on with the default. `nth`:
 * how many tables before it are called alike, so that each is asked about apart.
 */
export function understand(table: RawTable, context: ReadContext, nth = 0): Understanding {
  const tableId = [table.file, table.sheet ?? '', ...(nth === 0 ? [] : [nth])].join(SEPARATOR);
  const place = { file: table.file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) };
  const said = (note: Omit<Message, 'file' | 'sheet'>): Message => ({ ...note, ...place });
  const { rows, faults } = cleanRows(table);
  if (rows.length === 0) return { messages: [said({ code: 'NO_DATA_ROWS' })], questions: [] };
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width > LIMITS.columns) {
    return { messages: [said({ code: 'LIMIT_COLUMNS', value: width, limit: LIMITS.columns })], questions: [] };
  }
  const found = table.plan
    ? { index: 0 }
    : findHeader(
        rows.map(({ cells }) => cells),
        table.sheet ?? table.file,
      );
  const asked = askHeader(found, rows, tableId, context, said);
  const header = asked.index === -1 ? undefined : rows[asked.index];
  const body = rows.slice(asked.index + 1);
  if (body.length === 0) return { messages: [said({ code: 'NO_DATA_ROWS' })], questions: [] };
  if (body.length > LIMITS.rows) {
    return { messages: [said({ code: 'LIMIT_ROWS', value: body.length, limit: LIMITS.rows })], questions: [] };
  }
  const columns = header ? header.cells : Array.from({ length: width }, () => '');
  const isBlank = (column: number) => body.every(({ cells }) => (cells[column] ?? '') === '');
  const { headings, notes } = table.plan
    ? { headings: columns, notes: [] }
    : nameColumns(columns, header?.row, isBlank);
  const messages = [...asked.messages, ...notes.map(said)];
  for (const { code, row, column } of faults) messages.push(said({ code, row, column: headings[column] ?? '' }));
  const data = table.plan
    ? body.map(({ row, cells }) => ({ row, cells: asWide(cells, headings.length) }))
    : dataRows(body, headings, columns, table.sheet === undefined, (note) => messages.push(said(note)));
  const id = [tableId, 'columns'].join(SEPARATOR);
  const hasHeader = header !== undefined;
  const chosen = choosePlan({ raw: table, id, headings, written: columns, rows: data, hasHeader }, context);
  const questions = [...asked.questions, ...chosen.questions];
  const { plan, missing } = chosen;
  if (missing) {
    return {
      messages: [...messages, said(missingMessage(missing.kind, missing.field, headings, context.language))],
      questions,
    };
  }
  const lacking = missingColumn(plan, headings, context.language);
  if (lacking) messages.push(said(lacking));
  const isRead = !lacking && plan.kind !== 'ignored';
  const { listSeparators, isMereNames = false } = table;
  const { source, unasked } = chosen;
  const seen = {
    id,
    ...place,
    headings,
    plan,
    rows: data,
    listSeparators,
    isMereNames,
    source,
    unasked,
    hasHeader,
    isRead,
  };
  return { seen, messages, questions };
}

type Said = (note: Omit<Message, 'file' | 'sheet'>) => Message;

function askHeader(
  found: HeaderPlace,
  rows: readonly CleanRow[],
  tableId: string,
  { answers }: ReadContext,
  said: Said,
): { index: number; messages: Message[]; questions: Question[] } {
  if (found.doubt === undefined) return { index: found.index, messages: [], questions: [] };
  const id = [tableId, found.doubt].join(SEPARATOR);
  const answer = answers.get(id);
  if (typeof answer === 'boolean') return { index: answer ? found.index : 0, messages: [], questions: [] };
  const row = rows[found.index]?.row;
  const message = said(
    found.doubt === 'headerMissing' || row === undefined
      ? { code: 'HEADER_MISSING' }
      : { code: 'HEADER_NOT_FIRST', row },
  );
  return { index: found.index, messages: [message], questions: [{ kind: found.doubt, id, message, byDefault: true }] };
}

/** Rows as wide as the headings; cells too many and too few are said, total lines set aside. */
function dataRows(
  body: readonly CleanRow[],
  headings: readonly string[],
  written: readonly string[],
  isDelimited: boolean,
  say: (note: Omit<Message, 'file' | 'sheet'>) => void,
): DataRow[] {
  const width = headings.length;
  const named = written.findLastIndex((heading) => heading !== '') + 1;
  let last = body.length;
  while (last > 1 && isTotalRow(body[last - 1]?.cells ?? [])) last--;
  for (const { row } of body.slice(last)) say({ code: 'TOTAL_ROW', row });
  return body.slice(0, last).map(({ row, cells }) => {
    const extra = cells.length > width ? cells.slice(width).filter((cell) => cell !== '').length : 0;
    if (extra > 0) say({ code: 'TOO_MANY_FIELDS', row, value: extra });
    if (isDelimited && cells.length < named) say({ code: 'TOO_FEW_FIELDS', row, value: named - cells.length });
    return { row, cells: asWide(cells, width) };
  });
}

/** As many cells as that: blank ones fill up, what is beyond is left. Most rows are as wide already. */
function asWide(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells;
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}

function missingMessage(kind: KnownKind, field: string, headings: readonly string[], language: 'fr' | 'en') {
  const column = HEADINGS[kind].find((heading) => heading.field === field)?.[language] ?? field;
  return { code: 'MISSING_COLUMN' as const, column, value: headings.join(', ') };
}

function missingColumn({ kind, columns }: ColumnPlan, headings: readonly string[], language: 'fr' | 'en') {
  if (kind === 'ignored') return undefined;
  const field = REQUIRED_FIELDS[kind].find((one) => !columns.includes(one));
  return field === undefined ? undefined : missingMessage(kind, field, headings, language);
}
