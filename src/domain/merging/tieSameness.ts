import type { Tie } from '../tie';

const READ_FROM_A: ReadonlySet<string> = new Set(['memberOf', 'worksFor']);

/** What two ties have in common when they say the same of the same two actors, whichever is written first. */
export function tieSameness(tie: Tie): string {
  const isReadFromA = READ_FROM_A.has(tie.nature ?? '');
  const { a, b, nature, certainty, direction, until } =
    !isReadFromA && tie.direction === 'backward' ? turnedTie(tie) : tie;
  const isOriented = isReadFromA || direction === 'forward';
  const ends = isOriented || a < b ? [a, b] : [b, a];
  // Of a tie that is there and one of which it is not said: the same, as they are drawn and measured alike.
  return JSON.stringify([ends, nature, certainty ?? 'confirmed', direction, ...(until === undefined ? [] : [until])]);
}

/** The same tie with its ends the other way round. */
export function turnedTie(tie: Tie): Tie {
  const { direction, ...rest } = tie;
  const opposite = { forward: 'backward', backward: 'forward', both: 'both' } as const;
  return { ...rest, a: tie.b, b: tie.a, ...(direction ? { direction: opposite[direction] } : {}) };
}
