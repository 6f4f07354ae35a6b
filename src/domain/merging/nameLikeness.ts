import { nameWords } from '../words/nameWords';
import { LOOSE_WORDS } from '../words/shortForms';
import { isWithInitials } from './isWithInitials';

/**
 * `same`: the same words, in any order and spelling. `near`: one slip apart, initials, or without a word left out in speech
 * ("Parc du Pilat").
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
 * True when one word of the short name is the initials of consecutive words of the long one and all other words match: "FDC",
 * "DDT Loire". Two letters are too few, and a word that both have is no set of initials.
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

/** "CIVAM" beside "CIVAM du Val": in a room, people say no more for the only one there is. */
function isAcronymAlone(short: string, long: string): boolean {
  return /^\p{Lu}{3,8}$/u.test(short) && long.startsWith(`${short} `);
}

function isSameButLoosely(first: readonly string[], second: readonly string[]): boolean {
  const [one, other] = [first, second].map((words) => words.filter((word) => !LOOSE_WORDS.has(word)).toSorted());
  return one !== undefined && one.length > 0 && one.join(' ') === other?.join(' ');
}

/** True when all words match but one, and that one differs by a slip. */
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

/** "Paul" and "Paule", "Marie" and "Mario" Durand: a different ending means a different person, not a slip. */
function isOtherFirstName(a: string, b: string): boolean {
  const stem = (word: string) => word.replace(/[aeio]$/, '');
  return stem(a) === stem(b);
}

/** True for one letter added, missing, different or swapped, in words long enough for that not to be another word. */
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
