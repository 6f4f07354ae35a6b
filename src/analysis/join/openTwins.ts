import type { Day, FindingKey } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { type LikelyTwins, likelyTwins } from '../../domain/merging/likelyTwins';
import { isRuledOut } from '../findings/isRuledOut';

/** Pairs of actors that may be the same, and pairs that a person said are different. */
export interface Twins {
  readonly open: readonly LikelyTwins[];
  readonly refused: readonly LikelyTwins[];
}

/** Likely twins of a map, split by whether they are ruled out. Cost: see `likelyTwins`. */
export function openTwins(document: MapDocument, today: Day): Twins {
  const open: LikelyTwins[] = [];
  const refused: LikelyTwins[] = [];
  for (const pair of likelyTwins(document.actors.values())) {
    (isRuledOut({ key: twinsKey(pair) }, document, today) ? refused : open).push(pair);
  }
  return { open, refused };
}

/** Key for a ruling on likely twins, in any order of the two. */
export function twinsKey({ a, b }: Pick<LikelyTwins, 'a' | 'b'>): FindingKey {
  const ends = [a, b].map((id) => encodeURIComponent(id.toWellFormed())).sort(byCodeUnits);
  return ['sameActor', ...ends].join(':') as FindingKey;
}
