import { cleanCell } from '../cells/cleanCell';
import type { Message } from '../message';
import type { FileBytes } from '../readResult';
import { openArchive } from './archive';
import { entryBytes } from './partBytes';

/** Files of an archive, to be read as if they had been given one by one. */
export interface FilesInZip {
  readonly files: readonly FileBytes[];
  readonly messages: readonly Message[];
}

const OF_SYSTEMS = /(?:^|\/)(?:__macosx\/|\.[^./]|thumbs\.db$|desktop\.ini$)/i;
/** Parts that show that an archive is a single document: a workbook, a text, slides. */
const OF_DOCUMENTS = ['[content_types].xml', 'content.xml', 'xl/workbook.xml', 'xl/workbook.bin', '_rels/.rels'];
const LONGEST_NAME = 120;

/**
 * Unzips the files of a ZIP. Returns `undefined` when the ZIP is a document itself or cannot be opened: the reader of
 * workbooks then reports what is wrong. Nothing is written to disk, so no path can escape; a nested archive is not
 * opened, unless it is a workbook. The limits of `openArchive` hold for all files together, nested workbooks included;
 * a damaged entry is reported and the others are read.
 */
export function filesInZip({ name, bytes }: FileBytes): FilesInZip | undefined {
  const archive = openArchive(bytes);
  if ('code' in archive || OF_DOCUMENTS.some((part) => archive.entries.has(part))) return undefined;
  const files: FileBytes[] = [];
  const messages: Message[] = [];
  const taken = new Set<string>();
  for (const [path, entry] of archive.entries) {
    if (path.endsWith('/') || OF_SYSTEMS.test(path)) continue;
    const shown = freeName(entry.name, taken);
    const read = entryBytes(archive, entry);
    if (read instanceof Uint8Array) files.push({ name: shown, bytes: read, unzipped: archive.unzipped });
    else if (read.code === 'ZIP_BOMB') return { files: [], messages: [{ ...read, file: name }] };
    else messages.push({ ...read, file: name });
  }
  if (files.length + messages.length === 0) messages.push({ code: 'EMPTY_FILE', file: name });
  return { files, messages };
}

/** Last part of a path, without deceptive characters; with a number when another file has that name. */
function freeName(path: string, taken: Set<string>): string {
  const last = path.replaceAll('\\', '/').split('/').at(-1) ?? '';
  const cleaned = cleanCell(last).text || 'fichier';
  const name = cleaned.length > LONGEST_NAME ? cleaned.slice(-LONGEST_NAME) : cleaned;
  let free = name;
  for (let i = 2; taken.has(free); i++) free = `${i} ${name}`;
  taken.add(free);
  return free;
}
