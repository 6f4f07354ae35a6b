import { decodeWindows1252 } from './windows1252';

/** What a file says once it is text. */
export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Nothing in the file says its encoding: a person should look at the accents. */
  readonly guessed: boolean;
  /** Bytes that mean nothing in this encoding: each run became U+FFFD. */
  readonly badBytes: boolean;
}

/**
 * Text of a file, or `undefined` when it is no text at all: byte order mark, else UTF-16 by its zero bytes, else
 * UTF-8, else Windows-1252 (what French spreadsheets write by default).
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decoded(bytes.subarray(3), 'utf-8', false);
  if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes.subarray(2), 'utf-16le', false);
  if (startsWith(bytes, [0xfe, 0xff])) return decoded(bytes.subarray(2), 'utf-16be', false);
  const wide = utf16ByItsZeros(bytes);
  if (wide) return decoded(bytes, wide, true);
  if (hasManyZeros(bytes)) return undefined;
  const plain = strictlyDecoded(bytes, 'utf-8');
  if (plain !== undefined) return { text: plain, encoding: 'utf-8', guessed: false, badBytes: false };
  const { sequences, faults } = countUtf8(bytes);
  // A download cut short, or a few bad bytes in a file that is plainly UTF-8: it stays UTF-8, and the place is said.
  if (sequences > faults || (faults === 1 && isCutShort(bytes))) return decoded(bytes, 'utf-8', false);
  return decoded(bytes, 'windows-1252', true);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding'], guessed: boolean): DecodedText {
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding, guessed, badBytes: false };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const badBytes = text.includes('\uFFFD') && strictlyDecoded(bytes, encoding) === undefined;
  return { text, encoding, guessed, badBytes };
}

/** The text, or `undefined` when some bytes mean nothing in this encoding. */
function strictlyDecoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
}

/** Western text in UTF-16 has a zero in every other byte; other scripts still have them in separators and line ends. */
function utf16ByItsZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4_000);
  if (length < 4) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = length * 0.15;
  if (odd > enough && even < odd / 20) return 'utf-16le';
  if (even > enough && odd < even / 20) return 'utf-16be';
  return undefined;
}

/** More than one zero in a hundred bytes: numbers, pixels or code, not writing. */
function hasManyZeros(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4_000);
  let zeros = 0;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros++;
  return zeros > 1 && zeros > length / 100;
}

/** Well-formed sequences of several bytes, and bytes that are part of none. */
function countUtf8(bytes: Uint8Array): { sequences: number; faults: number } {
  let sequences = 0;
  let faults = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    const length = byte < 0x80 ? 1 : sequenceLength(byte);
    if (length === 1) {
      i++;
    } else if (length > 1 && hasTail(bytes, i, length)) {
      sequences++;
      i += length;
    } else {
      faults++;
      i++;
      while (i < bytes.length && isTail(bytes[i])) i++;
    }
  }
  return { sequences, faults };
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

function hasTail(bytes: Uint8Array, at: number, length: number): boolean {
  for (let k = 1; k < length; k++) if (!isTail(bytes[at + k])) return false;
  const [lead, next] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  if (lead === 0xe0) return next >= 0xa0;
  if (lead === 0xed) return next <= 0x9f;
  if (lead === 0xf0) return next >= 0x90;
  return lead !== 0xf4 || next <= 0x8f;
}

/** The file ends within a character, after at least one that was whole or with nothing else to say against UTF-8. */
function isCutShort(bytes: Uint8Array): boolean {
  let lead = bytes.length - 1;
  while (lead > 0 && isTail(bytes[lead]) && bytes.length - lead < 4) lead--;
  return sequenceLength(bytes[lead] ?? 0) > bytes.length - lead;
}
