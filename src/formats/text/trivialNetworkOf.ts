import { isKnownHeading } from '../headings/headings';
import { sharesEnds } from '../matrix/namePairs';

/** Fewer lines prove nothing. */
const FEWEST = 3;

/**
 * Recognises formats without a keyword by what their lines hold, strictly, so that no table and no text is taken for
 * one: a `#` line between lines that start with an id and pairs of these ids; or names on both sides of a few recurring
 * words.
 */
export function trivialNetworkOf(head: string, isWhole: boolean): 'tgf' | 'sif' | undefined {
  const lines = head.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  // The last line may be cut.
  const whole = (isWhole ? lines : lines.slice(0, -1)).map((line) => line.trimEnd());
  if (isTgf(whole)) return 'tgf';
  return isSif(whole.filter((line) => line !== '')) ? 'sif' : undefined;
}

function isTgf(lines: readonly string[]): boolean {
  const cut = lines.indexOf('#');
  if (cut < 1) return false;
  const idOf = (line: string) => line.trim().split(/\s/, 1)[0] ?? '';
  const ids = lines.slice(0, cut).filter(Boolean).map(idOf);
  const known = new Set(ids);
  const below = lines.slice(cut + 1).filter(Boolean);
  const isEdge = (line: string) => {
    const [from = '', to = ''] = line.trim().split(/\s+/, 2);
    return known.has(from) && known.has(to);
  };
  return known.size === ids.length && below.length > 0 && below.every(isEdge);
}

function isSif(lines: readonly string[]): boolean {
  const isTabbed = lines.some((line) => line.includes('\t'));
  if (lines.length < FEWEST || (!isTabbed && lines.some((line) => /[;,|.!?]/.test(line)))) return false;
  const rows = lines.map((line) => line.split(isTabbed ? '\t' : ' ').map((cell) => cell.trim()));
  // A relation may read like a heading of ours ("travaille pour"), so one known heading proves nothing.
  if ((rows[0]?.filter(isKnownHeading).length ?? 0) > 1) return false;
  const ties = rows.filter((cells) => cells.length > 1);
  const isTie = (cells: readonly string[]) =>
    cells.every((cell) => cell !== '') && (isTabbed ? cells.length >= 3 : cells.length === 3);
  if (ties.length < FEWEST || !ties.every(isTie)) return false;
  const natures = new Set(ties.map(([, nature = '']) => nature));
  const pairs = ties.flatMap(([from = '', , ...targets]) => targets.map((to) => [from, to]));
  const names = new Set(pairs.flat());
  const isWord = (nature: string) => /\p{L}/u.test(nature) && !names.has(nature);
  return natures.size * 3 <= ties.length * 2 && [...natures].every(isWord) && sharesEnds(pairs);
}
