import { writeFile } from 'node:fs/promises';
import type { CommandLine } from '../commandLine';
import { commandLineWords } from '../commandLineWords';
import type { Console, Status } from '../outcome';
import { proposedChoices, readMap } from '../readMap';
import { messagesAsJson, messagesAsLines } from '../saidMessages';
import { unreadText } from '../unreadText';

/** `check`: how files would open, and what to report about them. */
export async function check(line: CommandLine, console: Console): Promise<Status> {
  const { files, language, json, defaultChoices } = line;
  const words = commandLineWords(language);
  const read = await readMap(files, language, line.choices);
  if (read.kind !== 'read') {
    console.error(unreadText(read, words));
    return 2;
  }
  if (line.saveChoices !== undefined && !(await areSaved(line, line.saveChoices))) {
    console.error(words.cannotWrite(line.saveChoices));
    return 2;
  }
  const { result } = read;
  // A map with open questions is not open until they are answered.
  const isOpen = result.outcome !== 'error' && (result.outcome !== 'ask' || defaultChoices);
  const counts = isOpen
    ? { actors: result.document.actors.size, ties: result.document.ties.size }
    : { actors: 0, ties: 0 };
  if (json) {
    const messages = messagesAsJson(result.messages, language);
    console.out(`${JSON.stringify({ outcome: result.outcome, messages, ...counts }, null, 2)}\n`);
  } else {
    for (const text of messagesAsLines(result.messages, language)) console.error(text);
    if (isOpen) for (const text of read.joined) console.error(text);
    console.out(`${words.outcome[result.outcome]}\n`);
    if (isOpen) console.out(`${words.counts(counts.actors, counts.ties)}\n`);
  }
  return result.outcome === 'error' ? 1 : 0;
}

/** Writes the default choices of the files, for a person to edit. */
async function areSaved({ files, language }: CommandLine, path: string): Promise<boolean> {
  const choices = await proposedChoices(files, language);
  try {
    await writeFile(path, `${JSON.stringify(choices ?? { answers: [], tables: [] }, null, 2)}\n`);
    return true;
  } catch {
    return false;
  }
}
