/** Width of a text in CSS pixels. The browser measures it; elsewhere `estimatedWidth` does. */
export type MeasureText = (text: string, size: number, weight: number) => number;

/** A way to write a label: its lines and the room they take, in CSS pixels at its size. */
export interface LabelVariant {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Smaller than the others: factor of its size, 1 when not said. */
  readonly scale?: number;
  /** Tried only when no other way finds a place: smaller than others, or cut short. */
  readonly isLast?: true;
}

/** Height of a line of text, in its size. */
export const LINE_HEIGHT = 1.18;
const MOST_IN_LINE = 22;
/** A name of more letters than this may take three lines. */
const LONG = 26;

/**
 * Ways to write a name, the best first: on one line when it is short, on two of about the same length, by its short
 * name, on three lines when it is long, cut at a word with an ellipsis.
 */
export function nameVariants(
  name: string,
  shortName: string | undefined,
  size: number,
  weight: number,
  measure: MeasureText,
  mostInLine = MOST_IN_LINE,
): LabelVariant[] {
  const texts: string[][] = [];
  const fits = (lines: readonly string[]) => lines.every((line) => line.length <= mostInLine);
  if (name.length <= mostInLine) texts.push([name]);
  const inTwo = balanced(name);
  if (inTwo && fits(inTwo) && name.length > 12) texts.push(inTwo);
  if (shortName && shortName.length <= mostInLine && shortName !== name) texts.push([shortName]);
  const inThree = name.length > LONG ? wrap(name, Math.ceil(name.length / 3) + 2) : [];
  if (inThree.length === 3 && fits(inThree)) texts.push(inThree);
  if (texts.length === 0) texts.push(cut(name, mostInLine));
  return texts.map((lines) => variant(lines, size, weight, measure));
}

/** A name on one line of so many letters at most, cut at a letter with an ellipsis. */
export function nameInLine(
  name: string,
  most: number,
  size: number,
  weight: number,
  measure: MeasureText,
): LabelVariant {
  const text = name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
  return variant([text], size, weight, measure);
}

/**
 * A sentence on lines of about so many letters, at most `most` lines: those ways that say it whole first, in the order
 * of `widths`. What is cut still ends as the question that it is.
 */
export function sentenceVariants(
  text: string,
  widths: readonly number[],
  size: number,
  weight: number,
  measure: MeasureText,
  most = 3,
): LabelVariant[] {
  const ways = widths.map((width) => wrap(text, width));
  const whole = ways.filter((lines) => lines.length <= most);
  const end = text.endsWith('?') ? '…\u00A0?' : '…';
  const cutShort = ways
    .filter((lines) => lines.length > most)
    .map((lines) =>
      lines.slice(0, most).map((line, i) => (i < most - 1 ? line : `${line.replace(/[\s,;:.?]+$/, '')}${end}`)),
    );
  return [...whole, ...cutShort].map((lines) => variant(lines, size, weight, measure));
}

/**
 * Without a page to measure in: widths of a wide sans serif (DejaVu Sans, that of many a Linux machine; that of the
 * picture is narrower), so that a text is never wider than the room that was left for it.
 */
export function estimatedWidth(text: string, size: number, weight: number): number {
  let units = 0;
  for (const letter of text) units += letterWidth(letter, weight >= 600);
  return units * size;
}

/** In sizes of the text; letters with an accent are as wide as without. */
const LETTER_WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\s/, 0.325],
  [/[ijlI|]/, 0.3],
  [/[.,:;'’·îïÎÏìí]/, 0.33],
  [/[fJrt()[\]/-]/, 0.415],
  [/[!]/, 0.41],
  [/[cskvxyzç?–]/, 0.595],
  [/[ABCEFKLPRSTVXYZÀ-ÇÈ-Ë]/, 0.7],
  [/[DGHNOQUÒ-ÖÙ-Ü&w+=<>~]/, 0.84],
  [/[mMW@%—…œŒæÆ]/, 1.03],
];
const OTHER_LETTER = 0.64;
/** Ideographs and signs fill a square. */
const SQUARE = 1.05;
const BOLD = 0.085;
const BOLD_SPACE = 0.035;

/** Widths of letters that were asked for, plain and bold: the same few, again and again. */
const known = new Map<string, readonly [plain: number, bold: number]>();

function letterWidth(letter: string, isBold: boolean): number {
  const widths = known.get(letter) ?? widthsOf(letter);
  known.set(letter, widths);
  return widths[isBold ? 1 : 0];
}

function widthsOf(letter: string): readonly [plain: number, bold: number] {
  const listed = LETTER_WIDTHS.find(([letters]) => letters.test(letter))?.[1];
  const plain = listed ?? (letter > '\u2e7f' ? SQUARE : OTHER_LETTER);
  return [plain, plain + (/\s/.test(letter) ? BOLD_SPACE : BOLD)];
}

function variant(lines: readonly string[], size: number, weight: number, measure: MeasureText): LabelVariant {
  const width = lines.reduce((most, line) => Math.max(most, measure(line, size, weight)), 0);
  return { lines, width: width + 2, height: lines.length * size * LINE_HEIGHT };
}

/** In two at the space nearest to the middle, else at a hyphen; `null` for one short word. */
function balanced(text: string): [string, string] | null {
  return halves(text, / /g) ?? halves(text, /(?<=\p{L}{3}-)/gu);
}

function halves(text: string, at: RegExp): [string, string] | null {
  let best: [string, string] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { index } of text.matchAll(at)) {
    const pair: [string, string] = [text.slice(0, index).trimEnd(), text.slice(index).trimStart()];
    const longer = Math.max(pair[0].length, pair[1].length);
    if (longer < least && pair[0] && pair[1]) {
      least = longer;
      best = pair;
    }
  }
  return best;
}

function cut(name: string, mostInLine: number): string[] {
  const lines = wrap(name, mostInLine);
  if (lines.length <= 2 && lines.every((line) => line.length <= mostInLine)) return lines;
  return lines.slice(0, 2).map((line, i) => {
    const isLast = i === 1 || lines.length === 1;
    return isLast || line.length > mostInLine ? cutAtWord(line, mostInLine) : line;
  });
}

/** Before the word that does not fit, unless little would be left. */
function cutAtWord(line: string, most: number): string {
  if (line.length < most) return `${line}…`;
  const before = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, before >= most / 2 ? before : most - 1).trimEnd()}…`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
