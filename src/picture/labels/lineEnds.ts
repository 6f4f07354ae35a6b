import { endsLoosely } from '../../domain/words/looseEnds';

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
