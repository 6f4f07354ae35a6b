/** Letters that Unicode decomposition leaves alone. */
const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
];

const ANY_LIGATURE = /[œæßøłđı]/;
/** Fast path: plain letters, digits and signs with single spaces need only lower case. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;

/**
 * The common form of all spellings of a text: no case, accents, ligatures or width; one kind of apostrophe and dash; runs of
 * white space (no-break too) as one space. For comparison, never for display.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  if (ANY_LIGATURE.test(folded)) for (const [letter, plain] of LIGATURES) folded = folded.replace(letter, plain);
  return folded
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/[·•]/g, '.')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Compares texts by code units, not by locale, so that the order is the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares texts ignoring case and accents: Élan beside Elan, not after Zoo. */
export function byFolded(a: string, b: string): number {
  return byCodeUnits(fold(a), fold(b));
}
