import type { FindingKey } from '../../domain/brand';
import { discussionOf, isPlanned } from '../../domain/discussion';
import type { MapDocument } from '../../domain/mapDocument';
import { tableWith } from '../../domain/remembered/madeTable';
import { translatedKey } from '../compare/translatedKey';
import type { JoinedIds } from './joinedIds';

/** Translates finding keys of another map into the open one; `null` for unknown subjects and for groups, which belong to their own map. */
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

/** Rulings of both maps; for the same finding, the open map wins. */
export function joinedRulings(open: MapDocument, other: MapDocument, ids: JoinedIds): MapDocument['rulings'] {
  const keyOn = joinedKeys(other, ids);
  const rulings = new Map(open.rulings);
  for (const [key, ruling] of other.rulings) {
    const id = keyOn(key);
    if (id !== null && !rulings.has(id)) rulings.set(id, { ...ruling, id });
  }
  return rulings.size === open.rulings.size ? open.rulings : rulings;
}

/**
 * Discussions of both maps; for the same gap, the open map wins. Votes are the larger number, not the sum: a map joined
 * twice must count once.
 */
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

/** False for keys that cannot be decoded: a file may hold anything. */
function isReadable(key: string): boolean {
  try {
    decodeURIComponent(key);
    return true;
  } catch {
    return false;
  }
}
