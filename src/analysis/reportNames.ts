import type { ActorId } from '../domain/brand';
import { byCodeUnits } from '../domain/folding';
import type { MapDocument } from '../domain/mapDocument';
import type { NamePair } from './report';

/** Returns the name of an actor, or its id when the map does not have it. */
export function nameOf(document: MapDocument, id: ActorId): string {
  return document.actors.get(id)?.name ?? id;
}

export function namesOf(document: MapDocument, ids: readonly ActorId[]): string[] {
  return ids.map((id) => nameOf(document, id)).sort(byCodeUnits);
}

/** Pairs of names sorted by code units, each pair sorted too. */
export function sortedPairs(pairs: readonly NamePair[]): NamePair[] {
  return pairs
    .map(([a, b]): NamePair => (byCodeUnits(a, b) <= 0 ? [a, b] : [b, a]))
    .sort((one, other) => byCodeUnits(one[0], other[0]) || byCodeUnits(one[1], other[1]));
}
