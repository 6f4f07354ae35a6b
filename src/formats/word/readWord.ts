import type { FileRead } from '../fileRead';
import { documentRead } from '../prose/documentRead';
import type { FileBytes } from '../readResult';
import { readPart } from '../workbook/readPart';
import { openArchive } from '../zip/archive';
import { WordScan } from './wordScan';

export function readWord(file: FileBytes): FileRead {
  const archive = openArchive(file.bytes, file.unzipped);
  if ('code' in archive) return { tables: [], messages: [archive], questions: [] };
  const scan = new WordScan();
  const fault = readPart(archive, 'word/document.xml', scan);
  if (fault) return { tables: [], messages: [fault], questions: [] };
  return documentRead(file.name, scan.tables, scan.around);
}
