import { decodeText } from '../encoding';
import type { Message } from '../message';

/** Text of a network file, and what is to be said of its encoding; no text when the bytes are none. */
export interface DecodedNetwork {
  readonly text?: string;
  readonly messages: readonly Message[];
}

/** None of these formats declares its encoding: it is told by the bytes, and a guess is said. */
export function decodeNetwork(bytes: Uint8Array): DecodedNetwork {
  const decoded = decodeText(bytes);
  if (!decoded) return { messages: [{ code: 'NOT_TEXT', value: 'binary' }] };
  const { encoding, guessed, badBytes } = decoded;
  const text = decoded.text.replace(/^\uFEFF/, '');
  const messages: Message[] = guessed ? [{ code: 'ENCODING_GUESSED', value: encoding }] : [];
  if (badBytes) {
    const before = text.slice(0, text.indexOf('\uFFFD')).split(/\r\n?|\n/);
    const column = String((before.at(-1)?.length ?? 0) + 1);
    messages.push({ code: 'ENCODING_BAD_BYTES', row: before.length, column, value: encoding });
  }
  return { text, messages };
}
