import type { FileRead } from '../fileRead';
import type { FileBytes } from '../readResult';
import { documentRead } from '../word/documentRead';
import { RtfScan } from './rtfScan';

/** Reads a document of WordPad, or any other saved as Rich Text. */
export function readRtf({ name, bytes }: FileBytes): FileRead {
  const scan = new RtfScan(bytes);
  scan.run();
  return documentRead(name, scan.tables, scan.around);
}
