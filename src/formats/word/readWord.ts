import type { FileRead } from '../fileRead';
import type { FileBytes } from '../readResult';
import { openArchive } from '../workbook/archive';
import { readPart } from '../workbook/readPart';
import { documentRead } from './documentRead';
import { WordScan } from './wordScan';

/** Reads a Word document. */
export function readWord(file: FileBytes): FileRead {
  const archive = openArchive(file.bytes, file.unzipped);
  if ('code' in archive) return { tables: [], messages: [archive], questions: [] };
  const scan = new WordScan();
  const fault = readPart(archive, 'word/document.xml', scan);
  if (fault) return { tables: [], messages: [fault], questions: [] };
  return documentRead(file.name, scan.tables, scan.around);
}
