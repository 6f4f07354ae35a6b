import { decodeWindows1252 } from './windows1252';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** True when nothing in the file states its encoding: a person should check the accents. */
  readonly guessed: boolean;
  /** True when some bytes are invalid in this encoding: each run became U+FFFD. */
  readonly badBytes: boolean;
}

/**
 * Decodes a file, or returns `undefined` when it is not text: by byte order mark, else as UTF-16 if its zero bytes say
 * so, else as UTF-8, else as Windows-1252 (the default of French spreadsheets).
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
  // A truncated download, or a few bad bytes in a file that is mostly UTF-8, stays UTF-8 and is reported.
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

/** Returns `undefined` when some bytes are invalid in this encoding. */
function strictlyDecoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
}

/** Western text in UTF-16 has a zero in every other byte; other scripts have them at least in separators and line ends. */
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

/** True when more than one byte in a hundred is zero: numbers, pixels or code, not text. */
function hasManyZeros(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4_000);
  let zeros = 0;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros++;
  return zeros > 1 && zeros > length / 100;
}

/** Counts well-formed multi-byte sequences, and runs of bytes that belong to none. */
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

function isCutShort(bytes: Uint8Array): boolean {
  let lead = bytes.length - 1;
  while (lead > 0 && isTail(bytes[lead]) && bytes.length - lead < 4) lead--;
  return sequenceLength(bytes[lead] ?? 0) > bytes.length - lead;
}
