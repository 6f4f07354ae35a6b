import { fold } from '../folding';

/**
 * True for "J-B Faure", "JB Faure", "J. Faure" and "FAURE J.-B." beside "Jean-Baptiste Faure": the given names of one are the
 * initials of the other's, and the rest is equal. "M. Martin" has a civility, not an initial.
 */
export function isWithInitials(short: string, long: string): boolean {
  const [one, other] = [lettersOf(short), lettersOf(long)];
  return isInitialsOf(one, other) || isInitialsOf(turned(one), turned(other)) || isInitialsOf(turned(one), other);
}

/** Shortest surname that counts, in letters. */
const SURNAME = 3;
const MISTER = 'm';

const lettersOf = (name: string) => name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

/** "FAURE J B": puts the surname last. */
const turned = ([first = '', ...others]: readonly string[]) => [...others, first];

/** "J", or "JB" in first place. */
const isInitial = (word: string, at: number) => word.length === 1 || (at === 0 && /^\p{Lu}{2}$/u.test(word));

function isInitialsOf(short: readonly string[], long: readonly string[]): boolean {
  const at = short.findIndex((word, place) => !isInitial(word, place));
  const surname = short.slice(at).map(fold);
  const initials = fold(short.slice(0, at).join(''));
  const given = long.slice(0, Math.max(0, long.length - surname.length));
  if (at < 1 || initials === MISTER || initials.length > given.length || given.some(({ length }) => length < 2))
    return false;
  return (
    surname.some(({ length }) => length >= SURNAME) &&
    surname.every((word, i) => word === fold(long[given.length + i] ?? '')) &&
    Array.from(initials).every((letter, i) => fold(given[i] ?? '').startsWith(letter))
  );
}
