import { fold } from '../../domain/folding';

/**
 * Replaces the column names of a matrix by row names, when each is the initials or first name of exactly one row; else
 * returns them unchanged.
 */
export function namesOfInitials(columns: readonly string[], names: readonly string[]): readonly string[] {
  const short = names.map((name) => ({ name, said: shortOf(name) }));
  const found = columns.map((column) => short.filter(({ said }) => said.has(fold(column).replace(/[.\s-]/g, ''))));
  const meant = found.flatMap((one) => (one.length === 1 ? one.map(({ name }) => name) : []));
  return meant.length === columns.length && new Set(meant).size === columns.length ? meant : columns;
}

/** Short forms of a name. "Jean-Luc Petit": JLP, JP, PJ, Jean-Luc. */
function shortOf(name: string): ReadonlySet<string> {
  const words = fold(name).split(/\s+/);
  if (words.length < 2) return new Set();
  const initials = (parts: readonly string[]) => parts.map((part) => part.charAt(0)).join('');
  const [first = ''] = words;
  const each = words.flatMap((word) => word.split('-'));
  return new Set([initials(words), initials(each), initials([...words].reverse()), first.replaceAll('-', '')]);
}
