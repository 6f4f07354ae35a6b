/** Slips allowed in a word of this length: none in short ones, where another letter makes another word. */
export function slipsAllowed(length: number): 0 | 1 | 2 {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * True when the typed text is the word, or its beginning, with at most `most` slips: a letter added, missing, different, or two
 * swapped. Time O(typed × most).
 */
export function beginsWithSlips(typed: string, word: string, most: number): boolean {
  const width = Math.min(word.length, typed.length + most);
  if (width < typed.length - most) return false;
  // Rows of the distance table: two before, the one before, the current one.
  let older: number[] = [];
  let before = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === word[j - 1];
      const changed = (before[j - 1] ?? 0) + (same ? 0 : 1);
      let least = Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row[j] = least;
      best = Math.min(best, least);
    }
    if (best > most) return false;
    older = before;
    before = row;
  }
  return before.some((distance) => distance <= most);
}
