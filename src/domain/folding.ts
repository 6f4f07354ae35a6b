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
/** Plain letters, digits and signs, one blank between words: all there is to do is the case. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;

/**
 * What two spellings of one word have in common: no case, accents, ligatures or width; apostrophes and dashes made
 * one; runs of white space (no-break too) as one space. For comparing, never for showing.
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

/** Order of two texts by code units, never by locale: the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of two texts as one looks them up, case and accents aside: Élan beside Elan, and not after Zoo. */
export function byFolded(a: string, b: string): number {
  return byCodeUnits(fold(a), fold(b));
}
