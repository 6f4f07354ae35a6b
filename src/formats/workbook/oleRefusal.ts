import type { Message } from '../message';
import type { FileBytes } from '../readResult';

/** What an OLE container is, by the names of its streams: a workbook under a password, an old .xls, or something else. */
export function oleRefusal({ name, bytes }: FileBytes): Message {
  if (holds(bytes, 'EncryptedPackage')) return { code: 'XLSX_ENCRYPTED' };
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) return { code: 'XLS_OLD' };
  const value = name.includes('.') ? name.slice(name.lastIndexOf('.')).toLowerCase() : '';
  return { code: 'WRONG_CONTENT', value, value2: holds(bytes, 'WordDocument') ? 'Word' : 'OLE', advice: 'saveAsXlsx' };
}

/** True when the name of a stream stands in the container, as it writes them: two bytes a letter. */
function holds(bytes: Uint8Array, stream: string): boolean {
  const wanted = [...new TextEncoder().encode(stream)].flatMap((letter) => [letter, 0]);
  // Entries of the directory start on multiples of 128 bytes.
  for (let at = 0; at + wanted.length <= bytes.length; at += 128)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
