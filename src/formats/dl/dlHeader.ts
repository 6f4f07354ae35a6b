import type { GraphRows } from '../text/graphRows';
import { TextFault } from '../text/textFault';

/** More than the labels of both modes of the largest network that opens. */
const MOST_WORDS = 500_000;

export interface DlHeader {
  format: string;
  formatLine: number;
  /** `size` for one mode, `rows` and `columns` for two. */
  size?: number;
  rows?: number;
  columns?: number;
  levels: number;
  readonly labels: { row: string[]; column: string[]; level: string[] };
  readonly isEmbedded: { row: boolean; column: boolean };
  hasDiagonal: boolean;
  /** Index in the text, and line, where the data start. */
  dataAt: number;
  dataLine: number;
}

interface HeaderWord {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly line: number;
  readonly end: number;
}

const COUNTS: ReadonlyMap<string, 'size' | 'rows' | 'columns'> = new Map([
  ['n', 'size'],
  ['nn', 'size'],
  ['nr', 'rows'],
  ['nc', 'columns'],
]);
const SIDES: ReadonlyMap<string, keyof DlHeader['labels']> = new Map([
  ['row', 'row'],
  ['rows', 'row'],
  ['col', 'column'],
  ['column', 'column'],
  ['columns', 'column'],
  ['cols', 'column'],
  ['level', 'level'],
  ['levels', 'level'],
  ['matrix', 'level'],
]);

/** Reads the words before `data:`; unknown ones are reported. */
export function readDlHeader(text: string, rows: GraphRows): DlHeader {
  const header: DlHeader = {
    format: 'fullmatrix',
    formatLine: 1,
    levels: 1,
    labels: { row: [], column: [], level: [] },
    isEmbedded: { row: false, column: false },
    hasDiagonal: true,
    dataAt: text.length,
    dataLine: 1,
  };
  const words = headerWords(text);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const key = keyOf(word);
    const next = words[i + 1];
    const count = COUNTS.get(key);
    if (key === 'data') {
      header.dataAt = word.end;
      header.dataLine = word.line;
    } else if (count !== undefined || key === 'nm') {
      const value = /^\d{1,15}$/.test(next?.text ?? '') ? Number(next?.text) : undefined;
      if (value === undefined)
        rows.messages.push({ code: 'BAD_NUMBER', row: word.line, column: word.text, value: next?.text ?? '' });
      else if (count !== undefined) header[count] = value;
      else header.levels = Math.max(1, value);
      i++;
    } else if (key === 'format') {
      header.format = (next ? keyOf(next) : '').replace(/[^a-z\d]/g, '');
      header.formatLine = word.line;
      i++;
    } else if (key === 'diagonal') {
      header.hasDiagonal = next === undefined || keyOf(next) !== 'absent';
      i++;
    } else if (key === 'title') i++;
    else if (key === 'labels' || (SIDES.has(key) && next && keyOf(next) === 'labels')) {
      i = readLabels(words, key === 'labels' ? i + 1 : i + 2, SIDES.get(key), header);
    } else if (i > 0) rows.ignore(word.line, word.text);
  }
  return header;
}

/** Reads labels from a word on, or the word `embedded`. Returns the index of the last word read. */
function readLabels(
  words: readonly HeaderWord[],
  from: number,
  side: keyof DlHeader['labels'] | undefined,
  header: DlHeader,
): number {
  const first = words[from];
  if (first && keyOf(first) === 'embedded') {
    if (side !== 'column') header.isEmbedded.row = true;
    if (side !== 'row') header.isEmbedded.column = true;
    return from;
  }
  const labels = header.labels[side ?? 'row'];
  const counts = { row: header.rows ?? header.size, column: header.columns ?? header.size, level: header.levels };
  const wanted = counts[side ?? 'row'] ?? Number.POSITIVE_INFINITY;
  let i = from;
  for (; labels.length < wanted; i++) {
    const word = words[i];
    if (!word || isSection(word, words[i + 1])) break;
    labels.push(word.text);
  }
  return i - 1;
}

function isSection(word: HeaderWord, next: HeaderWord | undefined): boolean {
  const key = keyOf(word);
  if (word.isQuoted) return false;
  if (word.text.endsWith(':') && (key === 'data' || key === 'labels')) return true;
  const follows = next ? keyOf(next) : '';
  return (key === 'labels' && follows === 'embedded') || (SIDES.has(key) && follows === 'labels');
}

function keyOf({ text, isQuoted }: HeaderWord): string {
  return isQuoted ? '' : text.toLowerCase().replace(/:$/, '');
}

/** Splits the header up to `data:` at blanks, commas and equals signs. */
function headerWords(text: string): HeaderWord[] {
  const words: HeaderWord[] = [];
  const piece = /(\r\n?|\n)|"([^"\r\n]*)"?|([^\s,="][^\s,=]*)/g;
  let line = 1;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [, lineEnd, quoted, bare = ''] = match;
    if (lineEnd !== undefined) {
      line++;
      continue;
    }
    if (words.length === MOST_WORDS) throw new TextFault({ code: 'LIMIT_VALUES', limit: MOST_WORDS });
    words.push({ text: quoted ?? bare, isQuoted: quoted !== undefined, line, end: piece.lastIndex });
    if (/^data:?$/i.test(bare)) break;
  }
  return words;
}
