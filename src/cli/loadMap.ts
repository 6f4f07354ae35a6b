import type { MapDocument } from '../domain/mapDocument';
import type { CommandLine } from './commandLine';
import { commandLineWords } from './commandLineWords';
import type { Console, Status } from './outcome';
import { readMap } from './readMap';
import { messagesAsJson, messagesAsLines } from './saidMessages';
import { unreadText } from './unreadText';

export type Loaded =
  | { readonly ok: true; readonly document: MapDocument }
  | { readonly ok: false; readonly status: Status };

/**
 * Reads the files of a command that continues with their content: takes the default answer to every question and reports it. A refusal is
 * reported as `check` does.
 */
export async function loadMap(files: readonly string[], line: CommandLine, console: Console): Promise<Loaded> {
  const { language, json } = line;
  const words = commandLineWords(language);
  const read = await readMap(files, language, line.choices);
  if (read.kind !== 'read') {
    console.error(unreadText(read, words));
    return { ok: false, status: 2 };
  }
  const { result } = read;
  for (const text of messagesAsLines(result.messages, language)) console.error(text);
  if (result.outcome === 'error') {
    console.error(words.refused);
    const messages = messagesAsJson(result.messages, language);
    if (json) console.out(`${JSON.stringify({ outcome: 'error', messages, actors: 0, ties: 0 }, null, 2)}\n`);
    return { ok: false, status: 1 };
  }
  for (const text of read.joined) console.error(text);
  if (result.questions.length > 0) console.error(words.defaultsTaken(result.questions.length));
  return { ok: true, document: result.document };
}
