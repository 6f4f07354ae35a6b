import { deflateSync, strToU8, type Zippable, zipSync } from 'fflate';
import type { HelpSheet, SheetTable } from '../sheets/sheetTable';
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
  for (const [name, text] of parts) {
    const bytes = strToU8(text);
    files[name] = [bytes, { mtime, level: name === 'mimetype' || looksLikeABomb(bytes) ? 0 : 6 }];
  }
  return zipSync(files);
}

/**
 * The same words a thousand times over pack so well that a careful reader, ours among them, takes the file for one made to
 * fill its memory: such a part is not packed. Packs large parts once more, about a second for 30 MB.
 */
function looksLikeABomb(bytes: Uint8Array): boolean {
  return bytes.length > 2 ** 20 && deflateSync(bytes).length * 100 < bytes.length;
}
