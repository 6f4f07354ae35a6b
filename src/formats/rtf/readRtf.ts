import type { FileRead } from '../fileRead';
import { documentRead } from '../prose/documentRead';
import type { FileBytes } from '../readResult';
import { RtfScan } from './rtfScan';

/** Reads a document of WordPad, or any other saved as Rich Text. */
export function readRtf({ name, bytes }: FileBytes): FileRead {
  const scan = new RtfScan(bytes);
  scan.run();
  return documentRead(name, scan.tables, scan.around);
}
