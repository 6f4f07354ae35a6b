import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FileKind, writeFiles } from '../../formats/writeFiles';
import type { CommandLine } from '../commandLine';
import { commandLineWords } from '../commandLineWords';
import { loadMap } from '../loadMap';
import type { Console, Status } from '../outcome';

/** What can be written, by how the name of the file ends. */
const KINDS = new Map<string, FileKind>([
  ['.maillon.json', 'native'],
  ['.xlsx', 'xlsx'],
  ['.ods', 'ods'],
  ['.csv', 'csv'],
]);

/**
 * `convert`: what the files hold, as files of another format. The last name given is the one to write; CSV makes one
 * file for each sheet, the name of the sheet after its own. Private notes stay in the map's own file, and go into
 * others only when asked for.
 */
export async function convert(line: CommandLine, console: Console): Promise<Status> {
  const { language, withNotes } = line;
  const words = commandLineWords(language);
  const sources = line.files.slice(0, -1);
  const out = line.files.at(-1) ?? '';
  const target = [...KINDS].find(([extension]) => out.toLowerCase().endsWith(extension));
  if (!target) {
    console.error(words.unknownExtension(out, [...KINDS.keys()]));
    return 2;
  }
  const [extension, kind] = target;
  const loaded = await loadMap(sources, line, console);
  if (!loaded.ok) return loaded.status;
  const options = { language: loaded.document.info.language, privateNotes: withNotes || kind === 'native' };
  const stem = out.slice(0, -extension.length);
  const files = (await writeFiles(loaded.document, kind, options)).map(({ suffix, bytes }) => ({
    path: `${stem}${suffix}${out.slice(-extension.length)}`,
    bytes,
  }));
  const sourcePaths = new Set(sources.map((file) => resolve(file)));
  const clash = files.find(({ path }) => sourcePaths.has(resolve(path)));
  if (clash) {
    console.error(words.outIsIn(clash.path));
    return 2;
  }
  for (const { path, bytes } of files) {
    if (!(await isWritten(path, bytes))) {
      console.error(words.cannotWrite(path));
      return 2;
    }
    console.error(words.written(path));
  }
  if (line.json) console.out(`${JSON.stringify({ written: files.map(({ path }) => path) }, null, 2)}\n`);
  return 0;
}

/** The file is there whole or not at all: it is written beside, then takes its name. False when it cannot be. */
async function isWritten(path: string, bytes: Uint8Array): Promise<boolean> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
    return true;
  } catch {
    await rm(beside, { force: true });
    return false;
  }
}
