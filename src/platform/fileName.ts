import type { Day } from '../domain/brand';

const MAX_LENGTH = 120;
/** Most file systems allow 255; leaves room for "(1)" and for what a sync tool appends. */
const MAX_BYTES = 200;
/** Forbidden on Windows or read as a folder separator, and invisible characters that make one name look like another. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * File name that every system accepts: `Haute-Combe 2026-01-15.maillon.json`. `extension` comes without its first dot. At most 120
 * characters, whatever the title; a title without usable characters becomes `maillon`.
 */
export function fileName(title: string, extension: string, day: Day): string {
  const end = ` ${day}.${extension}`;
  const clean = trimmed(title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' '));
  let stem = clean === '' || RESERVED.test(clean) ? 'maillon' : clean;
  const encoder = new TextEncoder();
  while (stem.length + end.length > MAX_LENGTH || encoder.encode(stem + end).length > MAX_BYTES) {
    stem = Array.from(stem).slice(0, -1).join('');
  }
  return `${trimmed(stem)}${end}`;
}

/** Trims spaces and dots at both ends: a leading dot hides a file, and Windows drops trailing ones. */
function trimmed(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/g, '');
}
