import { strToU8, type Zippable, zipSync } from 'fflate';
import type { HelpSheet, SheetTable } from '../sheetTable';
import { odsParts } from './ods/odsParts';
import { xlsxParts } from './xlsx/xlsxParts';

/** Tables as an Excel workbook. The same tables always give the same bytes. */
export function writeXlsx(tables: readonly SheetTable[], help?: HelpSheet): Uint8Array {
  return zipped(xlsxParts(tables, help));
}

/** Tables as an OpenDocument workbook (LibreOffice). The same tables always give the same bytes. */
export function writeOds(tables: readonly SheetTable[], help?: HelpSheet): Uint8Array {
  return zipped(odsParts(tables, help));
}

function zipped(parts: ReadonlyMap<string, string>): Uint8Array {
  // ZIP keeps local time: built from local parts, the date is the same wherever it is written.
  const mtime = new Date(1980, 0, 1, 12);
  const files: Zippable = {};
  for (const [name, text] of parts) files[name] = [strToU8(text), { mtime, level: name === 'mimetype' ? 0 : 6 }];
  return zipSync(files);
}
