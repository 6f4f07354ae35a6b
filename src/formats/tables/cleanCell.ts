import type { MessageCode } from '../message';
import { encodeWindows1252 } from '../windows1252';

export type CellFault = Extract<MessageCode, 'CONTROL_CHAR' | 'BIDI_CONTROL' | 'INVALID_UNICODE' | 'MOJIBAKE'>;

export interface CleanCell {
  readonly text: string;
  readonly faults: readonly CellFault[];
}

/** Nothing to do for these: Latin letters already composed, usual punctuation. */
const PLAIN = /^[\n\x20-\x7E\u00A0-\u00C1\u00C4-\u00E1\u00E3-\u024F\u2010-\u2015\u2018-\u201E\u2026\u20AC]*$/;
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: these are the very characters that are looked for.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: as above
const TURNS_WRITING = /[\u202A-\u202E\u2066-\u2069]/g;
const LONE_OR_NO_CHARACTER = /\p{Cs}|[\uFFFE\uFFFF]/gu;
const LOOKS_TWICE_ENCODED = /[\u00C2\u00C3\u00C5\u00E2\u00F0][\u0080-\u00BF\u0152-\u2122]/;
/**
 * The text of a cell as it is kept: composed (NFC), trimmed, without control characters or marks that turn the
 * direction of writing round, UTF-8 that was read as Windows-1252 put right. `faults`: what was done, each once.
 */
export function cleanCell(cell: string): CleanCell {
  if (PLAIN.test(cell)) return { text: cell.trim(), faults: [] };
  const faults: CellFault[] = [];
  let text = cell;
  const put = (fault: CellFault, next: string) => {
    if (next !== text) faults.push(fault);
    text = next;
  };
  put('MOJIBAKE', decodedOnceMore(text));
  text = text.replace(/\t/g, ' ');
  put('CONTROL_CHAR', text.replace(CONTROLS, ''));
  put('BIDI_CONTROL', text.replace(TURNS_WRITING, ''));
  put('INVALID_UNICODE', text.replace(LONE_OR_NO_CHARACTER, '\uFFFD'));
  return { text: text.normalize('NFC').trim(), faults };
}

function decodedOnceMore(text: string): string {
  if (!LOOKS_TWICE_ENCODED.test(text)) return text;
  const bytes = encodeWindows1252(text);
  if (!bytes) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) return text;
    throw fault;
  }
}

/** True when nothing of the text can be seen: blanks, joiners, fillers. */
export function isInvisible(text: string): boolean {
  return /^[\s\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u2028\u2029\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0]*$/.test(
    text,
  );
}
