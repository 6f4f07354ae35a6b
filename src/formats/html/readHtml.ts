import { decodeText } from '../encoding';
import type { FileRead } from '../fileRead';
import { extensionOf } from '../openedExtensions';
import { otherProgramRefusal } from '../otherPrograms';
import { documentRead } from '../prose/documentRead';
import type { FileBytes } from '../readResult';
import { pageTables } from './pageTables';

/** Reads the tables of a saved web page. Menus and texts around them are left out: they name nobody for certain. */
export function readHtml({ name, bytes }: FileBytes): FileRead {
  const tables = pageTables(decodeText(bytes)?.text ?? '');
  return documentRead(name, tables, [], otherProgramRefusal(extensionOf(name)));
}
