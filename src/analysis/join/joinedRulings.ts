import type { FindingKey } from '../../domain/brand';
import { discussionOf, isPlanned } from '../../domain/discussion';
import type { MapDocument } from '../../domain/mapDocument';
import { tableWith } from '../../domain/remembered/madeTable';
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

/** What either map says of a gap; where both speak, the word of the open map stands. Votes are the larger number: a map joined twice counts once. */
export function joinedDiscussions(open: MapDocument, other: MapDocument, ids: JoinedIds): MapDocument['discussions'] {
  const keyOn = joinedKeys(other, ids);
  const changes = [...other.discussions].flatMap(([key, theirs]) => {
    const id = keyOn(key);
    const ours = id === null ? undefined : open.discussions.get(id);
    if (id === null) return [];
    const plan = isPlanned(ours) ? ours : { due: theirs.due, turn: theirs.turn && ids.actor(theirs.turn) };
    const both = discussionOf({
      id,
      comment: ours?.comment ?? theirs.comment,
      votes: Math.max(ours?.votes ?? 0, theirs.votes ?? 0),
      due: plan.due,
      turn: plan.turn,
    });
    return both ? [[both.id, both] as const] : [];
  });
  return changes.length === 0 ? open.discussions : tableWith(open.discussions, changes);
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
