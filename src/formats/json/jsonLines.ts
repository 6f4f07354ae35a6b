import { LIMITS } from '../guards';
import type { JsonNode } from '../native/jsonNode';
import { parseJson } from '../native/parseJson';

/**
 * The objects of a text that has one on each line, `undefined` when it is no such text. Told from JSON that is cut by its
 * first line, which is a whole object by itself. They keep their places in the text.
 */
export function jsonLines(text: string): JsonNode[] | undefined {
  const records: JsonNode[] = [];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, end);
    // More lines than a table may have are counted, and make no values: one record stands for all of them.
    const last = records.at(-1);
    if (records.length > LIMITS.rows && last) {
      if (line.trim() !== '') records.push(last);
    } else if (line.trim() !== '') {
      const parsed = parseJson(line);
      if (!parsed.ok || parsed.root.kind !== 'object') return undefined;
      records.push({ ...parsed.root, at });
    }
    at = end + 1;
  }
  return records.length > 1 ? records : undefined;
}
