import type { GroupId } from './brand';
import type { KeptGroup } from './keptGroup';

/** True when both hold the same groups, with the same members, names and colours. */
export function sameGroups(a: ReadonlyMap<GroupId, KeptGroup>, b: ReadonlyMap<GroupId, KeptGroup>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, group] of a) {
    const other = b.get(id);
    if (!other || other.name !== group.name || other.colour !== group.colour) return false;
    if (other.members.length !== group.members.length) return false;
    const members = new Set(group.members);
    if (!other.members.every((member) => members.has(member))) return false;
  }
  return true;
}
