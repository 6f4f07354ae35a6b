import { decodeText } from '../encoding';
import type { FileRead } from '../fileRead';
import type { FileBytes, ReadContext } from '../readResult';
import { documentRead } from './documentRead';
import { mailText } from './mailText';
import { pipeTables } from './pipeTables';

/** Reads a saved e-mail as the text that people read: sender, recipients, subject and body. */
export function readMail({ name, bytes }: FileBytes, { language }: ReadContext): FileRead {
  const text = mailText(bytes, language);
  return text === undefined
    ? { tables: [], messages: [{ code: 'NO_TABLE', file: name }], questions: [] }
    : { tables: [], messages: [], questions: [], prose: { file: name, text } };
}

/** Reads a text in any encoding: its tables, if any, else the whole text. */
export function readPlainText({ name, bytes }: FileBytes): FileRead {
  const decoded = decodeText(bytes);
  if (!decoded) return { tables: [], messages: [{ code: 'NOT_TEXT', file: name, value: 'binary' }], questions: [] };
  const { tables, around } = pipeTables(decoded.text);
  if (tables.length > 0) return documentRead(name, tables, around);
  return { tables: [], messages: [], questions: [], prose: { file: name, text: decoded.text } };
}
