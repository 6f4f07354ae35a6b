/** Words that belong to the one after them, in French and in English: a line that ends with one reads as if it were cut. */
const LEADING = new Set(
  [
    'à au aux avec chez d dans de des du en et l la le les ou par pour sans sous sur un une vers',
    'a an and at by for from in of on or the to with &',
  ].flatMap((words) => words.split(' ')),
);

/** True of "Maison du", not of "Maison" nor of "la Maison". */
export function endsLoosely(line: string): boolean {
  return LEADING.has(line.slice(line.lastIndexOf(' ') + 1).toLowerCase());
}

/** True of "du logement", where a line may well begin. */
export function beginsWell(line: string): boolean {
  return LEADING.has((line.split(' ', 1)[0] ?? '').toLowerCase());
}
