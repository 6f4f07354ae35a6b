import { decodeText } from '../encoding';
import type { Message } from '../message';
import type { FileBytes } from '../readResult';
import { type ContentLine, contentLines } from './contentLines';

export function decodedLines({ bytes }: FileBytes): {
  readonly lines: readonly ContentLine[];
  readonly messages: readonly Message[];
} {
  const decoded = decodeText(bytes);
  if (!decoded) return { lines: [], messages: [{ code: 'NOT_TEXT', value: 'binary' }] };
  const messages: Message[] = decoded.guessed ? [{ code: 'ENCODING_GUESSED', value: decoded.encoding }] : [];
  return { lines: contentLines(decoded.text), messages };
}
