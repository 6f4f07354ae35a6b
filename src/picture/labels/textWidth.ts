import { LETTER_WIDTHS } from '../font/letterWidths';

export type MeasureText = (text: string, size: number, weight: number) => number;

/** From this weight on, texts use the semibold file of the font. */
const SEMIBOLD = 600;
/** Width of letters that the font lacks, as of its widest common letters, in thousandths. */
const OTHER_LETTER: Widths = [690, 720];
/** Ideographs and pictograms fill a square. */
const SQUARE: Widths = [1050, 1050];
const FIRST_SQUARE = '\u2e80';

type Widths = readonly [regular: number, semibold: number];

const WIDTHS: ReadonlyMap<string, Widths> = new Map(
  LETTER_WIDTHS.flatMap(([regular, semibold, letters]) =>
    Array.from(letters, (letter): [string, Widths] => [letter, [regular, semibold]]),
  ),
);

/**
 * Width of a text in the font of the app, the same on every machine and without a page: the sum of letter widths. Exact because the picture
 * is drawn without kerning and ligatures.
 */
export function textWidth(text: string, size: number, weight: number): number {
  const face = weight >= SEMIBOLD ? 1 : 0;
  let thousandths = 0;
  // Combining accents (macOS file names) are drawn as one letter.
  for (const letter of text.normalize()) thousandths += widthsOf(letter)[face];
  return (thousandths * size) / 1000;
}

function widthsOf(letter: string): Widths {
  return WIDTHS.get(letter) ?? (letter < FIRST_SQUARE ? OTHER_LETTER : SQUARE);
}
