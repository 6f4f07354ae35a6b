import { LIMITS } from '../guards';
import type { JsonNode } from '../native/jsonNode';
import { jsonSteps } from '../native/parseJson';

/** Lines of a step: some milliseconds. */
const STEP = 500;

/**
 * The objects of a text that has one on each line, `undefined` when it is no such text. Told from JSON that is cut by its
 * first line, which is a whole object by itself. They keep their places in the text. In steps.
 */
export function* jsonLines(text: string): Generator<void, JsonNode[] | undefined> {
  const records: JsonNode[] = [];
  let lines = 0;
  for (let at = 0; at < text.length; ) {
    if (++lines % STEP === 0) yield;
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, end);
    // More lines than a table may have are counted, and make no values: one record stands for all of them.
    const last = records.at(-1);
    if (records.length > LIMITS.rows && last) {
      if (line.trim() !== '') records.push(last);
    } else if (line.trim() !== '') {
      const parsed = yield* jsonSteps(line);
      if (!parsed.ok || parsed.root.kind !== 'object') return undefined;
      records.push({ ...parsed.root, at });
    }
    at = end + 1;
  }
  return records.length > 1 ? records : undefined;
}
