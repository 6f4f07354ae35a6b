import type { MessageCode } from '../message';
import { encodeWindows1252 } from '../windows1252';

export type CellFault = Extract<MessageCode, 'CONTROL_CHAR' | 'BIDI_CONTROL' | 'INVALID_UNICODE' | 'MOJIBAKE'>;

export interface CleanCell {
  readonly text: string;
  readonly faults: readonly CellFault[];
}

/** Cells that need no cleaning: composed Latin letters, usual punctuation. */
const PLAIN = /^[\n\x20-\x7E\u00A0-\u00C1\u00C4-\u00E1\u00E3-\u024F\u2010-\u2015\u2018-\u201E\u2026\u20AC]*$/;

/** True when the cell only needs trimming. */
export function isPlain(cell: string): boolean {
  return PLAIN.test(cell);
}

/** All control characters except tab and line ends. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;
const TURNS_WRITING = /[\u202A-\u202E\u2066-\u2069]/g;
const LONE_OR_NO_CHARACTER = /\p{Cs}|[\uFFFE\uFFFF]/gu;
const LOOKS_TWICE_ENCODED = /[\u00C2\u00C3\u00C5\u00E2\u00F0][\u0080-\u00BF\u0152-\u2122]/;
/**
 * Cleans a cell: composes (NFC), trims, removes control characters and bidirectional marks, and repairs UTF-8 that was read as
 * Windows-1252. `faults`: what was changed, each once.
 */
export function cleanCell(cell: string): CleanCell {
  if (isPlain(cell)) return { text: cell.trim(), faults: [] };
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

/** Blanks, joiners, combining marks without a letter, and fillers that fonts leave empty. */
const UNSEEN = /^(?:\s|\p{Cf}|\p{Cc}|\p{M}|\u115F|\u1160|\u2800|\u3164|\uFFA0)*$/u;

export function isInvisible(text: string): boolean {
  return UNSEEN.test(text);
}
