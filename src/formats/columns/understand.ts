import { LIMITS } from '../guards';
import { HEADINGS, headingOf, type KnownKind, REQUIRED_FIELDS } from '../headings/headings';
import type { Message } from '../message';
import type { RawTable } from '../rawTable';
import { placeOf, questionId } from '../rawTable';
import type { Question, ReadContext } from '../readResult';
import { cellsOf } from './cellsOf';
import { choosePlan } from './choosePlan';
import { type CleanRow, cleanRows } from './cleanRows';
import type { ColumnPlan, PlanSource } from './columnPlan';
import { countsLines } from './countsLines';
import { findHeader, type HeaderPlace } from './header';
import { nameColumns } from './nameColumns';
import { isOurTemplate } from './recognise';
import { endOfTable, isSubtotal, isTotalRow } from './rowsBeside';
import { headerRowId, topOf } from './tableTop';
import { tidiedCell } from './tidiedCell';
import type { DataRow, Understanding } from './understood';

/**
 * Finds what a table and its columns are; asks where only a person can tell, and goes on with the default meanwhile. `nth`: number of
 * earlier tables with the same name, so that each has its own questions.
 */
export function understand(table: RawTable, context: ReadContext, nth = 0): Understanding {
  const tableId = questionId(table.file, table.sheet ?? '', ...(nth === 0 ? [] : [nth]));
  const place = placeOf(table);
  const said: Said = (note) => ({ ...note, ...place });
  const { rows, faults } = cleanRows(table);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const unfit = sizeFault(rows.length, width, Number.POSITIVE_INFINITY);
  if (unfit) return { messages: [said(unfit)], questions: [] };
  const { asked, header, body, written } = headOf(table, rows, tableId, context, said);
  const refused = sizeFault(body.length, width);
  if (refused) return { messages: [said(refused)], questions: [] };
  const columns = written ?? Array.from({ length: width }, () => '');
  const isBlank = (column: number) =>
    body.every(({ cells }) => (cells[column] ?? '') === '') ||
    countsLines(body.map(({ cells }) => cells[column] ?? ''));
  const { headings, notes } = table.plan
    ? { headings: columns, notes: [] }
    : nameColumns(columns, header?.row, isBlank);
  const messages = [...asked.messages, ...notes.map(said)];
  for (const { code, row, column } of faults) messages.push(said({ code, row, column: headings[column] ?? '' }));
  const data = table.plan
    ? body.map(({ row, cells }) => ({ row, cells: asWide(cells, headings.length) }))
    : dataRows(body, headings, columns, table.sheet === undefined, (note) => messages.push(said(note)));
  const id = questionId(tableId, 'columns');
  const hasHeader = header !== undefined;
  const planned = choosePlan({ raw: table, id, headings, written: columns, rows: data, hasHeader }, context);
  const questions = [...asked.questions, ...planned.questions];
  const { plan, missing } = planned;
  if (missing) {
    return {
      messages: [...messages, said(missingMessage(missing.kind, missing.field, headings, context.language))],
      questions,
    };
  }
  const readAs = table.plan ? undefined : readingOf(planned.source, plan, headings);
  if (readAs) messages.push(said({ code: readAs }));
  const lacking = missingColumn(plan, headings, context.language);
  if (lacking) messages.push(said(lacking));
  const { listSeparators, isMereNames = false, isOfText = false } = table;
  const { source, unasked, ask } = planned;
  const seen = {
    id,
    ...place,
    headings,
    plan,
    rows: data,
    listSeparators,
    isMereNames,
    isOfText,
    isExact: table.plan !== undefined,
    actsTogether: table.actsTogether ?? readAs === 'READ_AS_PROJECTS',
    source,
    unasked,
    ask,
    hasHeader,
    ...(table.plan ? {} : { top: topOf(rows, tableId, header?.row ?? 0) }),
    isRead: !lacking && plan.kind !== 'ignored',
  };
  return { seen, messages, questions };
}

/** Returns the header row as found, chosen or asked about; its headings as written, if any; the rows below. */
function headOf(table: RawTable, rows: readonly CleanRow[], tableId: string, context: ReadContext, said: Said) {
  const lines = cellsOf(rows);
  const found: HeaderPlace = table.plan ? { index: 0 } : findHeader(lines, table.sheet ?? table.file);
  const chosen = table.plan ? undefined : chosenHeader(rows, tableId, context);
  const asked = chosen ?? askHeader(found, rows, tableId, context, said);
  const header = asked.index === -1 ? undefined : rows[asked.index];
  const written = header && ((asked.index === found.index && found.headings) || header.cells);
  return { asked, header, written, body: rows.slice(asked.index + 1) };
}

/** Returns the message about how a foreign table was read, when its headings told more than a list. */
function readingOf(
  source: PlanSource,
  { kind, columns }: ColumnPlan,
  headings: readonly string[],
): 'READ_AS_PROJECTS' | 'READ_AS_DIRECTORY' | undefined {
  if (kind === 'ignored' || isOurTemplate(kind, headings)) return undefined;
  if (kind === 'actions') return 'READ_AS_PROJECTS';
  return kind === 'actors' && columns.includes('structure') && source === 'recognised'
    ? 'READ_AS_DIRECTORY'
    : undefined;
}

/** Returns the message about a table that is empty or too large; undefined when its size is fine. */
function sizeFault(
  rows: number,
  columns: number,
  most: number = LIMITS.rows,
): Omit<Message, 'file' | 'sheet'> | undefined {
  if (rows === 0) return { code: 'NO_DATA_ROWS' };
  if (columns > LIMITS.columns) return { code: 'LIMIT_COLUMNS', value: columns, limit: LIMITS.columns };
  return rows > most ? { code: 'LIMIT_ROWS', value: rows, limit: most } : undefined;
}

/** Returns the header row that a person chose; `undefined` when none was chosen or the file has no such row. */
function chosenHeader(
  rows: readonly CleanRow[],
  tableId: string,
  { answers }: ReadContext,
): { index: number; messages: Message[]; questions: Question[] } | undefined {
  const answer = answers.get(headerRowId(tableId));
  if (typeof answer !== 'number') return undefined;
  const index = rows.slice(0, -1).findIndex(({ row }) => row === answer);
  return index === -1 && answer !== 0 ? undefined : { index, messages: [], questions: [] };
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
  const id = questionId(tableId, found.doubt);
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

/** Returns rows as wide as the headings; reports extra and missing cells, and sets total lines aside. */
function dataRows(
  body: readonly CleanRow[],
  headings: readonly string[],
  written: readonly string[],
  isDelimited: boolean,
  say: (note: Omit<Message, 'file' | 'sheet'>) => void,
): DataRow[] {
  const width = headings.length;
  const isTidied = !(Object.keys(HEADINGS) as KnownKind[]).some((kind) => isOurTemplate(kind, headings));
  const fields = headings.map((heading) => headingOf('actors', heading)?.field);
  const meant = new Set(
    fields.flatMap((field, column) =>
      field === 'x' || field === 'y' || (field === 'name' && fields.includes('reference')) ? [column] : [],
    ),
  );
  const named = written.findLastIndex((heading) => heading !== '') + 1;
  // A plain list of names may end with one that reads like a note, so only totals are cut.
  const last = width > 2 ? endOfTable(body) : lastOfList(body);
  for (const { row, cells } of body.slice(last)) {
    const value = cells.filter((cell) => cell !== '').join(' ');
    say(isTotalRow(cells) ? { code: 'TOTAL_ROW', row } : { code: 'LINE_SET_ASIDE', row, value });
  }
  const lines = body.slice(0, last).filter(({ row, cells }) => {
    if (!isTidied || !isSubtotal(cells)) return true;
    say({ code: 'TOTAL_ROW', row });
    return false;
  });
  return lines.map(({ row, cells }) => {
    const extra = cells.length > width ? cells.slice(width).filter((cell) => cell !== '').length : 0;
    if (extra > 0) say({ code: 'TOO_MANY_FIELDS', row, value: extra });
    if (isDelimited && cells.length < named) say({ code: 'TOO_FEW_FIELDS', row, value: named - cells.length });
    return {
      row,
      cells: asWide(isTidied ? cells.map((cell, column) => tidiedCell(cell, meant.has(column))) : cells, width),
    };
  });
}

function lastOfList(body: readonly CleanRow[]): number {
  let last = body.length;
  while (last > 1 && isTotalRow(body[last - 1]?.cells ?? [])) last--;
  return last;
}

/** Pads or cuts a row to `width`; most rows need neither. */
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
