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

/** The same lines, the little words at their ends moved to the line below, wherever they fit there. */
export function withFirmEnds(lines: readonly string[], fits: (line: string) => boolean): string[] {
  const firm = [...lines];
  // From below, where room comes free for what is above.
  for (let i = firm.length - 2; i >= 0; i--) {
    let [line = '', below = ''] = [firm[i], firm[i + 1]];
    while (line.includes(' ') && endsLoosely(line)) {
      const at = line.lastIndexOf(' ');
      below = `${line.slice(at + 1)} ${below}`;
      line = line.slice(0, at);
    }
    // All of them or none: "Maison de / la forêt" is no better than "Maison de la / forêt".
    if (!endsLoosely(line) && fits(below)) [firm[i], firm[i + 1]] = [line, below];
  }
  return firm;
}
