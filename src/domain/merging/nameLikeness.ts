import { nameWords } from '../words/nameWords';
import { LOOSE_WORDS } from '../words/shortForms';
import { isWithInitials } from './isWithInitials';

/**
 * `same`: the same words, whatever their order and writing. `near`: a slip of the pen apart, initials, or without a word
 * that speech leaves out ("Parc du Pilat").
 */
export type NameLikeness = 'same' | 'near' | 'other';

/** How alike two names are. Time O(words × letters²), a few microseconds. */
export function nameLikeness(a: string, b: string): NameLikeness {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (first.length === 0 || second.length === 0) return 'other';
  const [one, other] = [first.toSorted().join(' '), second.toSorted().join(' ')];
  if (one === other || first.join('') === second.join('')) return 'same';
  if (hasInitialsOf(first, second) || hasInitialsOf(second, first)) return 'near';
  if (isWithInitials(a, b) || isWithInitials(b, a)) return 'near';
  if (isSameButLoosely(first, second) || isAcronymAlone(a, b) || isAcronymAlone(b, a)) return 'near';
  return first.length === second.length && areSlips(first, second) ? 'near' : 'other';
}

/**
 * One word of the short name is the initials of words that follow each other in the long one, and all others are the same:
 * "FDC", "DDT Loire". Two letters are too few to say; a word that both have is no initials.
 */
function hasInitialsOf(short: readonly string[], long: readonly string[]): boolean {
  return short.some((initials, at) => {
    const run = initials.length;
    if (run < 3 || run > 8 || long.length !== short.length - 1 + run || long.includes(initials)) return false;
    const others = short.filter((_, place) => place !== at).toSorted();
    return long.some((_, start) => {
      const meant = long.slice(start, start + run);
      if (meant.length < run || !meant.every((word, i) => word[0] === initials[i])) return false;
      const rest = [...long.slice(0, start), ...long.slice(start + run)].toSorted();
      return rest.every((word, i) => word === others[i]);
    });
  });
}

/** "CIVAM" beside "CIVAM du Val": in a room one says no more of the only one there is. */
function isAcronymAlone(short: string, long: string): boolean {
  return /^\p{Lu}{3,8}$/u.test(short) && long.startsWith(`${short} `);
}

function isSameButLoosely(first: readonly string[], second: readonly string[]): boolean {
  const [one, other] = [first, second].map((words) => words.filter((word) => !LOOSE_WORDS.has(word)).toSorted());
  return one !== undefined && one.length > 0 && one.join(' ') === other?.join(' ');
}

/** Every word of one has its own in the other, all but one of them written the same, and that one by a slip. */
function areSlips(first: readonly string[], second: readonly string[]): boolean {
  const left = [...second];
  const unlike = first.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const [word] = unlike;
  const [other] = left;
  if (unlike.length !== 1 || word === undefined || other === undefined || !isSlip(word, other)) return false;
  return first.length !== 2 || !isOtherFirstName(word, other);
}

/** "Paul" and "Paule", "Marie" and "Mario" Durand: another ending makes another person, not a slip. */
function isOtherFirstName(a: string, b: string): boolean {
  const stem = (word: string) => word.replace(/[aeio]$/, '');
  return stem(a) === stem(b);
}

/** One letter more, less, other or swapped, in words long enough for it to be a slip and not another word. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restB.slice(1) === restA ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
