import { beginsWell, endsLoosely } from '../../domain/words/looseEnds';
import { withFirmEnds } from './lineEnds';
import type { MeasureText } from './textWidth';

/** A way to write a label: its lines and size, in CSS pixels. */
export interface LabelVariant {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Factor of its size; 1 by default. */
  readonly scale?: number;
  /** The last line is not part of the name and is written lighter. */
  readonly hasNote?: true;
  /** Last resort: smaller than others, or cut short. */
  readonly isLast?: true;
}

/** True when part of the text is missing. */
export const isCut = ({ lines }: LabelVariant): boolean => lines.some((line) => line.endsWith('…'));

/** In text sizes. */
export const LINE_HEIGHT = 1.18;
const MOST_IN_LINE = 22;
/** Longer names may take three lines, in letters. */
const LONG = 26;
/** Extra width accepted so that no line ends with a short function word, and that the next begins with it; in letters. */
const LOOSE_END = 3;
const GOOD_BEGIN = 1.5;

/**
 * Variants of a name, best first: on one line when short, on two lines of similar length, its short name, on three lines when long, cut at
 * a word with an ellipsis.
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
  const isInTwo = (lines: readonly string[] | null) => lines !== null && fits(lines) && name.length > 12;
  const inTwo = balanced(name, mostInLine);
  if (inTwo && isInTwo(inTwo)) texts.push(inTwo);
  if (shortName && shortName.length <= mostInLine && shortName !== name) texts.push([shortName]);
  const third = Math.ceil(name.length / 3) + 2;
  const inThree = name.length > LONG ? wrap(name, third, Math.min(third + LOOSE_END, mostInLine)) : [];
  if (inThree.length === 3 && fits(inThree)) texts.push(inThree);
  if (texts.length === 0) texts.push(cut(name, mostInLine));
  const ways = texts.map((lines) => variant(lines, size, weight, measure));
  const narrowest = balanced(name, mostInLine, false);
  if (!narrowest || !isInTwo(narrowest) || narrowest[0] === inTwo?.[0]) return ways;
  // Narrower, though a line ends with a short word: better than no name.
  return [...ways, { ...variant(narrowest, size, weight, measure), isLast: true }];
}

/** A name on one line, cut at a letter with an ellipsis. */
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
 * Variants of a sentence, on lines of about these widths in letters and at most `most` lines: complete ones first, in the order of
 * `widths`. A cut question still ends with a question mark.
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

function variant(lines: readonly string[], size: number, weight: number, measure: MeasureText): LabelVariant {
  const width = lines.reduce((most, line) => Math.max(most, measure(line, size, weight)), 0);
  return { lines, width: width + 2, height: lines.length * size * LINE_HEIGHT };
}

/**
 * Splits at the space nearest to the middle, preferring one that is not after a short function word; otherwise at a hyphen. `null` for one
 * short word.
 */
function balanced(text: string, mostInLine: number, areEndsFirm = true): [string, string] | null {
  return halves(text, / /g, mostInLine, areEndsFirm) ?? halves(text, /(?<=\p{L}{3}-)/gu, mostInLine, areEndsFirm);
}

function halves(text: string, at: RegExp, mostInLine: number, areEndsFirm: boolean): [string, string] | null {
  let best: [string, string] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { index } of text.matchAll(at)) {
    const pair: [string, string] = [text.slice(0, index).trimEnd(), text.slice(index).trimStart()];
    const longer = Math.max(pair[0].length, pair[1].length);
    const ends = (endsLoosely(pair[0]) ? LOOSE_END : 0) - (beginsWell(pair[1]) ? GOOD_BEGIN : 0);
    const cost = longer + (areEndsFirm ? ends : 0) + (longer > mostInLine ? text.length : 0);
    if (cost < least && pair[0] && pair[1]) {
      least = cost;
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

/** Cuts before the word that does not fit, unless too little would remain. */
function cutAtWord(line: string, most: number): string {
  if (line.length < most) return `${line}…`;
  const before = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, before >= most / 2 ? before : most - 1).trimEnd()}…`;
}

/** `most`: letters of a line that takes over a short word from the one above. */
function wrap(text: string, width: number, most = width): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return withFirmEnds(lines, (line) => line.length <= most);
}
