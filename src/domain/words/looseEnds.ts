/** Words that belong to the next one, in French and in English: a line that ends with one looks cut off. */
const LEADING = new Set(
  [
    'à au aux avec chez d dans de des du en et l la le les ou par pour sans sous sur un une vers',
    'a an and at by for from in of on or the to with &',
  ].flatMap((words) => words.split(' ')),
);

/** True for "Maison du", false for "Maison" and "la Maison". */
export function endsLoosely(line: string): boolean {
  return LEADING.has(line.slice(line.lastIndexOf(' ') + 1).toLowerCase());
}

/** True for "du logement": a good beginning for a line. */
export function beginsWell(line: string): boolean {
  return LEADING.has((line.split(' ', 1)[0] ?? '').toLowerCase());
}
