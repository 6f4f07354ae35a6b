import type { Scene } from '../picture/scene';

const MOST_ACTORS = 900;
const MOST_TIES = 2500;

/**
 * Whether a scene has more marks than can each be an element: it is drawn as one sheet, and only who is pointed at is an
 * element.
 */
export function isLarge({ actors, ties }: Scene): boolean {
  return actors.length > MOST_ACTORS || ties.length > MOST_TIES;
}
