import { decodeText } from '../encoding';
import type { Message } from '../message';
import type { JsonNode } from './jsonNode';
import { MAX_JSON_DEPTH } from './jsonParser';
import { MAX_JSON_VALUES, parseJson } from './parseJson';
import { type PlaceOf, placesIn } from './textPlace';

const LIMIT = { LIMIT_DEPTH: { limit: MAX_JSON_DEPTH }, LIMIT_VALUES: { limit: MAX_JSON_VALUES } } as const;

export type Say = (message: Message) => void;

/** Text of a JSON file. `note`: a message about its encoding, for when the text turns out to be JSON. */
export interface JsonText {
  readonly text: string;
  readonly placeOf: PlaceOf;
  readonly note?: Message;
}

/** Decodes a file, or returns `undefined` once it has reported that it is empty or no text. */
export function jsonTextOf(bytes: Uint8Array, say: Say): JsonText | undefined {
  if (bytes.length === 0) return refusal(say, { code: 'EMPTY_FILE' });
  const decoded = decodeText(bytes);
  if (!decoded) return refusal(say, { code: 'NOT_TEXT', value: 'binary' });
  const { text, encoding, badBytes } = decoded;
  const placeOf = placesIn(text);
  if (badBytes) {
    const place = placeOf(text.indexOf('\uFFFD'));
    return { text, placeOf, note: { code: 'ENCODING_BAD_BYTES', ...place, value: encoding } };
  }
  if (encoding !== 'windows-1252') return { text, placeOf };
  return { text, placeOf, note: { code: 'ENCODING_GUESSED', value: encoding } };
}

/** Parses the text, or returns `undefined` once it has reported where it stops being JSON. */
export function jsonRootOf({ text, placeOf, note }: JsonText, say: Say): JsonNode | undefined {
  const parsed = parseJson(text);
  for (const { at, ...said } of parsed.notes) say({ ...said, ...placeOf(at) });
  if (!parsed.ok) {
    const { code, at, found, limit } = parsed;
    return refusal(say, {
      code,
      ...placeOf(at),
      ...(code === 'JSON_MALFORMED' ? { value: found || 'EOF' } : limit === undefined ? LIMIT[code] : { limit }),
    });
  }
  if (note) say(note);
  return parsed.root;
}

function refusal(say: Say, message: Message): undefined {
  say(message);
  return undefined;
}
