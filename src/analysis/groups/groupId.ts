import type { ActorId, GroupId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';

/** Makes the id of a new group that none of `taken` is. */
export type NewGroupId = (members: readonly ActorId[], taken: ReadonlySet<GroupId>) => GroupId;

/**
 * Ids made from what the group holds and the seed: a worker and a command line that find the same group call it the
 * same, and nothing but plain data has to cross between them.
 */
export function groupIdsFrom(seed: number): NewGroupId {
  return (members, taken) => {
    const content = members.toSorted(byCodeUnits).join('\n');
    for (let attempt = 0; ; attempt++) {
      const id = `group-${hash(content, seed + attempt)}` as GroupId;
      if (!taken.has(id)) return id;
    }
  };
}

/** 64 bits of FNV-1a, mixed, as text; not for secrets. */
function hash(text: string, seed: number): string {
  let low = (0x811c9dc5 ^ seed) >>> 0;
  let high = (0x9e3779b9 ^ Math.imul(seed, 0x85ebca6b)) >>> 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ unit, 0x85ebca6b) >>> 0;
    high ^= high >>> 13;
  }
  return low.toString(36) + (high >>> 0).toString(36);
}
