import { parseDelimited } from '../../domain/words/parseDelimited';
import { numberOf } from '../cells/numberCell';
import { LIMITS } from '../guards';
import { isKnownHeading } from '../headings/headings';
import { sharesEnds } from '../matrix/namePairs';
import { areNeighbourLists } from '../matrix/neighbourLists';

/** In order of preference: French spreadsheets write the first. A paste from a spreadsheet has tabs. */
const DELIMITERS = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number] | ' ';

const SAMPLE_CHARACTERS = 100_000;
const SAMPLE_ROWS = 100;

/** Delimiter of the `sep=;` line that spreadsheets write and hide, or `undefined`. Any single character may be named. */
export function saidDelimiter(text: string): string | undefined {
  return /^"?sep=(.)"?[ ;,\t]*(?:\n|$)/i.exec(text)?.[1];
}

/**
 * Chooses the delimiter that gives the most regular lines: the share of lines with the commonest number of cells, if
 * above one. Known headings weigh as much again, since a decimal comma or a comma in a sentence never makes one.
 */
export function sniffDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: Delimiter = ';';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(sample, delimiter);
    if (score > bestScore + 1e-9) {
      best = delimiter;
      bestScore = score;
    }
  }
  return isSpaced(sample) ? ' ' : best;
}

/**
 * True when words are separated by one space, as some programs write. Accepted only with headings that we know, or with
 * lines of two words or more whose later words mostly come first on other lines, as no family name does; and with no
 * other delimiter.
 */
function isSpaced(sample: string): boolean {
  const heading = /\S.*/.exec(sample)?.[0] ?? '';
  if (/[;,|\t]/.test(heading)) return false;
  return shareKnown(heading.trim().split(' ')) > 0.5 || areSpacedNames(sample);
}

function areSpacedNames(sample: string): boolean {
  const lines = sample.split('\n', SAMPLE_ROWS).filter((line) => line.trim() !== '');
  const names = lines.map((line) => line.trim().split(' '));
  if (names.length < 3) return false;
  if (names.every(isPair)) return sharesEnds(names);
  const firsts = new Set(names.map(([first = '']) => first));
  const others = names.flatMap(([, ...more]) => more);
  const isMostlyKnown = others.filter((name) => firsts.has(name)).length * 2 >= others.length;
  const rows = names.map((cells, i) => ({ row: i + 1, cells }));
  return isMostlyKnown && areNeighbourLists({ file: '', rows, listSeparators: [] });
}

function isPair(words: readonly string[]): boolean {
  return words.length === 2 || (words.length === 3 && numberOf(words[2] ?? '') !== undefined);
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  if (!sample.includes(delimiter)) return 0;
  const rows = parseDelimited(sample, delimiter).rows.slice(0, SAMPLE_ROWS);
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let alike = 0;
  for (const [width, count] of counts) if (width > 1) alike = Math.max(alike, count);
  const known = Math.max(0, ...rows.slice(0, 20).map(({ cells }) => shareKnown(cells)));
  return alike / rows.length + known;
}

function shareKnown(row: readonly string[]): number {
  const cells = row.slice(0, LIMITS.columns);
  return cells.length < 2 ? 0 : cells.filter(isKnownHeading).length / cells.length;
}
