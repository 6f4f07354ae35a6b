import { deflateSync, strToU8, type Zippable, zipSync } from 'fflate';
import type { HelpSheet, SheetTable } from '../sheets/sheetTable';
import { odsParts } from './ods/odsParts';
import { xlsxParts } from './xlsx/xlsxParts';

/** Writes tables as an Excel workbook. The same tables always give the same bytes. */
export function writeXlsx(tables: readonly SheetTable[], help?: HelpSheet): Uint8Array {
  return zipped(xlsxParts(tables, help));
}

/** Writes tables as an OpenDocument workbook (LibreOffice). The same tables always give the same bytes. */
export function writeOds(tables: readonly SheetTable[], help?: HelpSheet): Uint8Array {
  return zipped(odsParts(tables, help));
}

function zipped(parts: ReadonlyMap<string, string>): Uint8Array {
  // ZIP stores local time: built from local parts, the date is the same in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  const files: Zippable = {};
  for (const [name, text] of parts) {
    const bytes = strToU8(text);
    files[name] = [bytes, { mtime, level: name === 'mimetype' || looksLikeABomb(bytes) ? 0 : 6 }];
  }
  return zipSync(files);
}

/**
 * True for a part that compresses so well (the same words a thousand times) that readers, ours included, would take it
 * for a zip bomb: it is stored uncompressed. Compresses large parts once more, about a second for 30 MB.
 */
function looksLikeABomb(bytes: Uint8Array): boolean {
  return bytes.length > 2 ** 20 && deflateSync(bytes).length * 100 < bytes.length;
}
