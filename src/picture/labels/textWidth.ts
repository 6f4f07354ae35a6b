import { LETTER_WIDTHS } from '../font/letterWidths';

/** Width of a text in CSS pixels. */
export type MeasureText = (text: string, size: number, weight: number) => number;

/** From this weight on a text is drawn in the semibold file of the font. */
const SEMIBOLD = 600;
/** Letters that the font lacks are drawn in another one: about as wide as its widest common letters, in thousandths. */
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
 * The same on every machine, with or without a page: the sum of what the letters take in the font that comes with the
 * app. True because the picture is drawn without kerning or ligatures.
 */
export function textWidth(text: string, size: number, weight: number): number {
  const face = weight >= SEMIBOLD ? 1 : 0;
  let thousandths = 0;
  // An accent may come as a character of its own (macOS file names): the font draws both as one letter.
  for (const letter of text.normalize()) thousandths += widthsOf(letter)[face];
  return (thousandths * size) / 1000;
}

function widthsOf(letter: string): Widths {
  return WIDTHS.get(letter) ?? (letter < FIRST_SQUARE ? OTHER_LETTER : SQUARE);
}
