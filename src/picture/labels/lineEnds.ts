import { endsLoosely } from '../../domain/words/looseEnds';

/** Moves short function words from line ends to the next line where they fit. */
export function withFirmEnds(lines: readonly string[], fits: (line: string) => boolean): string[] {
  const firm = [...lines];
  // From the bottom, where room is freed for the lines above.
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
