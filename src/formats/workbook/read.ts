import { isSheetOfChoices } from '../columns/figuresBeside';
import { LIMITS, megabytesOf } from '../guards';
import type { Message } from '../message';
import { extensionOf } from '../openedExtensions';
import { otherProgramRefusal } from '../otherPrograms';
import type { RawTable } from '../rawTable';
import type { FileBytes, Question, ReadContext } from '../readResult';
import { markupOf, signatureOf } from '../signature';
import { type Archive, openArchive } from '../zip/archive';
import { nodeXlTables } from './nodexl';
import { readOds } from './ods/readOds';
import type { SheetGrid } from './sheetGrid';
import type { WorkbookContent } from './workbookContent';
import { readXlsx } from './xlsx/readXlsx';

/** Refusal of an OLE container, by the names of its streams: a workbook with a password, an old .xls, or something else. */
function oleRefusal({ name, bytes }: FileBytes): Message {
  if (holds(bytes, 'EncryptedPackage')) return { code: 'XLSX_ENCRYPTED' };
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) return { code: 'XLS_OLD' };
  if (holds(bytes, '__nameid_version1.0')) return otherProgramRefusal('.msg');
  if (holds(bytes, 'WordDocument')) return otherProgramRefusal('.doc');
  return { code: 'WRONG_CONTENT', value: extensionOf(name), value2: 'OLE', advice: 'saveAsXlsx' };
}

/** True when the container has a stream of that name, written with two bytes per letter. */
function holds(bytes: Uint8Array, stream: string): boolean {
  const wanted = [...new TextEncoder().encode(stream)].flatMap((letter) => [letter, 0]);
  // Directory entries start on multiples of 128 bytes.
  for (let at = 0; at + wanted.length <= bytes.length; at += 128)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

export type WorkbookResult =
  | {
      readonly ok: true;
      readonly tables: readonly RawTable[];
      readonly messages: readonly Message[];
      readonly questions: readonly Question[];
    }
  | { readonly ok: false; readonly messages: readonly Message[] };

const LIST_SEPARATORS = [';', '|'];

/**
 * Reads an Excel (.xlsx, .xlsm) or OpenDocument (.ods) workbook as tables of text, one for each sheet that is not
 * empty. Recognised by content, never by name. Hidden sheets are left out and hidden cells kept unless
 * `context.answers` says otherwise, so `tables` may be empty while `questions` is not. Never throws on a bad file,
 * holds at most 100 MB of it.
 */
export function readWorkbook(file: FileBytes, context: ReadContext): WorkbookResult {
  const content = contentOf(file, (done) => context.onProgress?.(done));
  if ('code' in content) return { ok: false, messages: [{ ...content, file: file.name }] };
  for (const { grid } of content.sheets) {
    const excess = grid.excess();
    if (excess) return { ok: false, messages: [{ ...excess, file: file.name }] };
  }
  const network = nodeXlTables(content, file.name);
  if (network) return { ok: true, tables: network, messages: [], questions: [] };

  const tables: RawTable[] = [];
  const messages: Message[] = content.messages.map((message) => ({ ...message, file: file.name }));
  const questions: Question[] = [];
  const ask = (kind: 'hiddenSheet' | 'hiddenCells', byDefault: boolean, message: Message): boolean => {
    const id = `${kind}:${file.name}:${message.sheet}`;
    messages.push(message);
    questions.push({ kind, id, message, byDefault });
    const answer = context.answers.get(id);
    return typeof answer === 'boolean' ? answer : byDefault;
  };

  for (const { grid, hidden } of content.sheets) {
    const place = { file: file.name, sheet: grid.name };
    if (grid.isEmpty() && grid.messages().length === 0) continue;
    if (hidden && isSheetOfChoices(grid.name)) {
      messages.push({ code: 'HIDDEN_CHOICES', ...place });
      continue;
    }
    if (hidden && !ask('hiddenSheet', false, { code: 'HIDDEN_SHEET', ...place })) continue;
    const hiddenCells = grid.countHidden();
    const withHidden =
      hiddenCells === 0 || ask('hiddenCells', true, { code: 'HIDDEN_CELLS', ...place, value: hiddenCells });
    tables.push(tableOf(file.name, grid, withHidden));
    messages.push(...grid.messages().map((message) => ({ ...message, file: file.name })));
  }
  if (tables.length === 0 && questions.length === 0)
    return { ok: false, messages: [{ code: 'NO_SHEET', file: file.name }] };
  return { ok: true, tables, messages, questions };
}

function tableOf(file: string, grid: SheetGrid, withHidden: boolean): RawTable {
  grid.fillMerged();
  return { file, sheet: grid.name, rows: grid.rows(withHidden), listSeparators: LIST_SEPARATORS };
}

function contentOf(file: FileBytes, onProgress: (done: number) => void): WorkbookContent | Message {
  const { bytes } = file;
  if (bytes.length === 0) return { code: 'EMPTY_FILE' };
  if (megabytesOf(bytes) > LIMITS.megabytes)
    return { code: 'LIMIT_SIZE', value: megabytesOf(bytes), limit: LIMITS.megabytes };
  const signature = signatureOf(bytes);
  if (signature === 'OLE') return oleRefusal(file);
  if (signature !== 'ZIP')
    return notAWorkbook(file, signature ?? markupOf(new TextDecoder().decode(bytes.subarray(0, 4000))) ?? 'CSV');
  const archive = openArchive(bytes, file.unzipped);
  if ('code' in archive) return archive;
  const other = otherDocument(archive);
  if (other === 'XLSB') return { code: 'XLSB' };
  if (other !== undefined) return notAWorkbook(file, other);
  return archive.entries.has('content.xml') ? readOds(archive) : readXlsx(archive, onProgress);
}

/** Kind of an archive that is no workbook we read. */
function otherDocument({ entries }: Archive): string | undefined {
  if (entries.has('xl/workbook.bin')) return 'XLSB';
  if (entries.has('content.xml') || entries.has('_rels/.rels') || entries.has('xl/workbook.xml')) {
    if (entries.has('word/document.xml')) return 'Word';
    if (entries.has('ppt/presentation.xml')) return 'PowerPoint';
    return undefined;
  }
  return 'ZIP';
}

/** "…porte l'extension {value} mais contient autre chose ({value2})". */
function notAWorkbook(file: FileBytes, value2: string): Message {
  return { code: 'WRONG_CONTENT', value: extensionOf(file.name), value2, advice: 'saveAsXlsx' };
}
