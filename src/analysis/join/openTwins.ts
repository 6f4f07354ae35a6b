import type { Day, FindingKey } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { type LikelyTwins, likelyTwins } from '../../domain/merging/likelyTwins';
import { isRuledOut } from '../findings/isRuledOut';

/** Pairs of actors that may be one, and those of them that a person said are two. */
export interface Twins {
  readonly open: readonly LikelyTwins[];
  readonly refused: readonly LikelyTwins[];
}

/** Likely twins of a map, but for those that somebody ruled out. Cost: see `likelyTwins`. */
export function openTwins(document: MapDocument, today: Day): Twins {
  const open: LikelyTwins[] = [];
  const refused: LikelyTwins[] = [];
  for (const pair of likelyTwins(document.actors.values())) {
    (isRuledOut({ key: twinsKey(pair) }, document, today) ? refused : open).push(pair);
  }
  return { open, refused };
}

/** What a ruling on two actors that may be one attaches to; the same whichever is named first. */
export function twinsKey({ a, b }: Pick<LikelyTwins, 'a' | 'b'>): FindingKey {
  const ends = [a, b].map((id) => encodeURIComponent(id.toWellFormed())).sort(byCodeUnits);
  return ['sameActor', ...ends].join(':') as FindingKey;
}
