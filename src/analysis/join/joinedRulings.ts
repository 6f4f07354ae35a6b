import type { FindingKey } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { translatedKey } from '../compare/translatedKey';
import type { JoinedIds } from './joinedIds';

/**
 * The keys of another map's findings as the open map has them; `null` for those about what it does not have: what is about
 * groups is of the map that has them, and stays there.
 */
export function joinedKeys(other: MapDocument, ids: JoinedIds): (key: FindingKey) => FindingKey | null {
  const tables: readonly (readonly [{ has: (id: never) => boolean }, (id: never) => string])[] = [
    [other.actors, ids.actor],
    [other.themes, ids.theme],
    [other.actions, ids.action],
    [other.offers, ids.offer],
  ];
  const groups: ReadonlySet<string> = new Set(other.groups.keys());
  return (key) => {
    if (!isReadable(key)) return null;
    return translatedKey(key, (part) => {
      const table = tables.find(([records]) => records.has(part as never));
      return table ? table[1](part as never) : groups.has(part) ? null : undefined;
    });
  };
}

/** What either map set aside stays so; where both spoke, the word of the open map stands. */
export function joinedRulings(open: MapDocument, other: MapDocument, ids: JoinedIds): MapDocument['rulings'] {
  const keyOn = joinedKeys(other, ids);
  const rulings = new Map(open.rulings);
  for (const [key, ruling] of other.rulings) {
    const id = keyOn(key);
    if (id !== null && !rulings.has(id)) rulings.set(id, { ...ruling, id });
  }
  return rulings.size === open.rulings.size ? open.rulings : rulings;
}

/** A key that a file holds may be anything. */
function isReadable(key: string): boolean {
  try {
    decodeURIComponent(key);
    return true;
  } catch {
    return false;
  }
}
