import type { Tie } from '../tie';

const READ_FROM_A: ReadonlySet<string> = new Set(['memberOf', 'worksFor']);

/** Key shared by two ties that say the same of the same two actors, whichever end comes first. */
export function tieSameness(tie: Tie): string {
  const isReadFromA = READ_FROM_A.has(tie.nature ?? '');
  const { a, b, nature, certainty, direction, until } =
    !isReadFromA && tie.direction === 'backward' ? turnedTie(tie) : tie;
  const isOriented = isReadFromA || direction === 'forward';
  const ends = isOriented || a < b ? [a, b] : [b, a];
  // A missing certainty equals "confirmed", as in drawing and measuring.
  return JSON.stringify([ends, nature, certainty ?? 'confirmed', direction, ...(until === undefined ? [] : [until])]);
}

export function turnedTie(tie: Tie): Tie {
  const { direction, ...rest } = tie;
  const opposite = { forward: 'backward', backward: 'forward', both: 'both' } as const;
  return { ...rest, a: tie.b, b: tie.a, ...(direction ? { direction: opposite[direction] } : {}) };
}
