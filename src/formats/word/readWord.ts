import type { GraphTables } from '../graph/tablesOf';
import { LIMITS } from '../guards';
import type { RawTable } from '../rawTable';
import type { FileBytes } from '../readResult';
import { openArchive } from '../workbook/archive';
import { readPart } from '../workbook/readPart';
import { WordScan } from './wordScan';

/** Reads the tables of a Word document, each as a sheet. */
export function readWord(file: FileBytes): GraphTables {
  const archive = openArchive(file.bytes, file.unzipped);
  if ('code' in archive) return { tables: [], messages: [archive] };
  const scan = new WordScan();
  const fault = readPart(archive, 'word/document.xml', scan);
  if (fault) return { tables: [], messages: [fault] };
  const found = scan.tables.filter(
    (rows) => rows.length > 1 && rows.some((cells) => cells.some((cell) => cell !== '')),
  );
  if (found.length === 0) return { tables: [], messages: [{ code: 'NO_TABLE', value: file.name }] };
  const most = Math.max(...found.map((rows) => rows.length)) - 1;
  if (most > LIMITS.rows) return { tables: [], messages: [{ code: 'LIMIT_ROWS', value: most, limit: LIMITS.rows }] };
  const tables = found.map(
    (rows, i): RawTable => ({
      file: file.name,
      ...(found.length > 1 ? { sheet: `Table ${i + 1}` } : {}),
      rows: padded(rows).map((cells, at) => ({ row: at + 1, cells })),
      listSeparators: [';', '|'],
    }),
  );
  return { tables, messages: [] };
}

function padded(rows: readonly string[][]): string[][] {
  const width = Math.min(
    rows.reduce((most, { length }) => Math.max(most, length), 0),
    LIMITS.columns + 1,
  );
  return rows.map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? ''));
}
