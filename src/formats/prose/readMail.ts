import { decodeText } from '../encoding';
import type { FileRead } from '../fileRead';
import type { FileBytes, ReadContext } from '../readResult';
import { mailText } from './mailText';

/** A message saved from a program of mail, as the text that people read: who wrote, to whom, about what, and the body. */
export function readMail({ name, bytes }: FileBytes, { language }: ReadContext): FileRead {
  const text = mailText(bytes, language);
  return text === undefined
    ? { tables: [], messages: [{ code: 'NO_TABLE', file: name }], questions: [] }
    : { tables: [], messages: [], questions: [], prose: { file: name, text } };
}

/** A text of any encoding, as it stands. */
export function readPlainText({ name, bytes }: FileBytes): FileRead {
  const decoded = decodeText(bytes);
  if (!decoded) return { tables: [], messages: [{ code: 'NOT_TEXT', file: name, value: 'binary' }], questions: [] };
  return { tables: [], messages: [], questions: [], prose: { file: name, text: decoded.text } };
}
