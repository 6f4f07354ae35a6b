import { nameWords } from './nameWords';

/** `same`: the same words, whatever their order and writing. `near`: a slip of the pen apart, or initials. */
export type NameLikeness = 'same' | 'near' | 'other';

/** How alike two names are. Time O(words × letters²), a few microseconds. */
export function nameLikeness(a: string, b: string): NameLikeness {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (first.length === 0 || second.length === 0) return 'other';
  const [one, other] = [first.toSorted().join(' '), second.toSorted().join(' ')];
  if (one === other || first.join('') === second.join('')) return 'same';
  if (isInitialsOf(first, second) || isInitialsOf(second, first)) return 'near';
  return first.length === second.length && areSlips(first, second) ? 'near' : 'other';
}

/** "fdc" of "Fédération des chasseurs" is too short to say: three letters at least, of as many words. */
function isInitialsOf(short: readonly string[], long: readonly string[]): boolean {
  const [initials = ''] = short;
  return (
    short.length === 1 &&
    initials.length >= 3 &&
    long.length === initials.length &&
    long.every((word, i) => word[0] === initials[i])
  );
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
  return unlike.length === 1 && word !== undefined && other !== undefined && isSlip(word, other);
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
