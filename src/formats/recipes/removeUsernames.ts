import { fold } from '../../domain/folding';
import type { RawTable } from '../rawTable';
import type { ReadingBelow } from './reading';

/** "Lise Hamon (lisehamon3)": a name and a username. */
const NAMED = /([^,;()]+?) ?\(@?([a-z][a-z0-9._-]{3,})\)/g;

/** Removes usernames in brackets, in columns where every name has one: they would be read as employers. */
export const removeUsernames: ReadingBelow<RawTable> = ({ header, rows }, { table }) => {
  const columns = header.cells.flatMap((_, column) => {
    const filled = rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.every(haveUsernames) && !tellsApart(filled) ? [column] : [];
  });
  if (columns.length === 0) return undefined;
  const lines = new Set(rows.map(({ row }) => row));
  return {
    ...table,
    rows: table.rows.map((line) =>
      lines.has(line.row)
        ? { ...line, cells: line.cells.map((cell, at) => (columns.includes(at) ? cell.replace(NAMED, '$1') : cell)) }
        : line,
    ),
  };
};

/** Characters; longer cells would make the pattern slow, as it restarts at each letter of a text without brackets. */
const LONGEST = 500;

function haveUsernames(cell: string): boolean {
  if (cell.length > LONGEST || !cell.endsWith(')')) return false;
  const found = [...cell.matchAll(NAMED)];
  return (
    cell.replace(NAMED, '').replace(/[,; ]/g, '') === '' && found.every(([, name = '', user = '']) => isOf(name, user))
  );
}

/** True when the username is a word of the name plus the beginning of another: "ytoulec", "lisehamon3". */
function isOf(name: string, user: string): boolean {
  const words = fold(name).split(/[^a-z]+/);
  const letters = user.replace(/[^a-z]/g, '');
  return words.some((word, at) => {
    if (word.length < 3 || !letters.includes(word)) return false;
    const rest = letters.replace(word, '');
    return words.some((other, nth) => nth !== at && other.startsWith(rest));
  });
}

function tellsApart(cells: readonly string[]): boolean {
  const users = new Map<string, string>();
  return cells.some((cell) =>
    [...cell.matchAll(NAMED)].some(([, name = '', user = '']) => {
      const key = fold(name.trim());
      const before = users.get(key) ?? user;
      users.set(key, before);
      return before !== user;
    }),
  );
}
