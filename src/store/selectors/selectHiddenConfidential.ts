import type { MapDocument } from '../../domain/mapDocument';
import type { AppState } from '../appStore';

/** Counted once for each table of ties, which never changes. */
const COUNTS = new WeakMap<MapDocument['ties'], number>();

/** How many confidential ties are out of the map while a room watches; 0 while none does. */
export function selectHiddenConfidential({ projecting, roomFollows, document }: AppState): number {
  return projecting || roomFollows ? confidentialTies(document) : 0;
}

/** How many ties of a map were said in confidence. */
export function confidentialTies({ ties }: Pick<MapDocument, 'ties'>): number {
  let count = COUNTS.get(ties);
  if (count === undefined) {
    count = 0;
    for (const tie of ties.values()) if (tie.confidential) count++;
    COUNTS.set(ties, count);
  }
  return count;
}
