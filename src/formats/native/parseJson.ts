import type { JsonNode } from './jsonNode';
import { JsonFault, type JsonNote, JsonParser, MAX_JSON_MEMBERS } from './jsonParser';
import { beyondValues } from './jsonText';

/** More than any map that can be opened has; reading more would exhaust the browser's memory. */
export const MAX_JSON_VALUES = 5_000_000;

export type ParsedJson =
  | { readonly ok: true; readonly root: JsonNode; readonly notes: readonly JsonNote[] }
  | {
      readonly ok: false;
      readonly code: JsonFault['code'];
      readonly at: number;
      /** Text at that place; `''` at the end of the text. */
      readonly found: string;
      readonly limit?: number;
      readonly notes: readonly JsonNote[];
    };

/**
 * Parses JSON (RFC 8259) and reports faults in the same words on every engine. Of a repeated key the last value is
 * kept, as elsewhere, and reported (notes within the replaced values are dropped); so is `NaN`, read as null. At most
 * 200 levels and five million values.
 */
export function parseJson(text: string): ParsedJson {
  const beyond = beyondValues(text, MAX_JSON_VALUES);
  if (beyond !== undefined) {
    return { ok: false, code: 'LIMIT_VALUES', at: beyond, found: '', limit: MAX_JSON_VALUES, notes: [] };
  }
  const parser = new JsonParser(text);
  try {
    return { ok: true, root: parser.read(), notes: parser.notes };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    const found = text.slice(fault.at, fault.at + 20).split(/[\r\n]/, 1)[0] ?? '';
    const limit = fault.code === 'LIMIT_VALUES' ? { limit: MAX_JSON_MEMBERS } : {};
    return { ok: false, code: fault.code, at: fault.at, found, ...limit, notes: parser.notes };
  }
}
