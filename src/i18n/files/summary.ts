import { append } from '../../domain/append';
import type { Message } from '../../formats/message';

/** Most messages of one kind listed individually. */
const SAID_APART = 3;
const EXAMPLES = 3;

/** Sentences for a list of messages: up to three of a kind individually, more in one sentence with the first rows. */
export function summarise(
  messages: readonly Message[],
  say: (message: Message) => string,
  sayMany: (first: Message, count: number, rows: readonly number[]) => string,
): string[] {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    const key = [message.code, message.file, message.sheet, message.column].join('\u001F');
    append(groups, key, message);
  }
  const sentences: string[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (first && group.length > SAID_APART) {
      const rows = group.map(({ row }) => row).filter((row) => row !== undefined);
      sentences.push(sayMany(first, group.length, rows.slice(0, EXAMPLES)));
    } else sentences.push(...group.map(say));
  }
  return [...new Set(sentences)];
}
