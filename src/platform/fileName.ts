import type { Day } from '../domain/brand';

const MAX_LENGTH = 120;
/** Most file systems allow 255; some leeway for "(1)" and for what a synchronisation adds. */
const MAX_BYTES = 200;
/** Not allowed on Windows, or read as a folder; and marks that make a name look like another. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name for a file that every system takes: `Haute-Combe 2026-01-15.maillon.json`. `extension` without its first dot.
 * At most 120 characters, whatever the title; one that has no usable character is called `maillon`.
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

/** Without spaces and dots at its ends: the first hide a file, the last are dropped by Windows. */
function trimmed(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/g, '');
}
