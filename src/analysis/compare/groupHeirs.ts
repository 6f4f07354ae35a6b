import type { ActorId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { Partition, PartitionGroup } from '../partitions/partition';

interface Shared {
  readonly before: PartitionGroup;
  readonly after: PartitionGroup;
  readonly members: number;
  /** Members in common, as a share of all members of either. */
  readonly share: number;
  /** Smallest name among the members in common, in either map. */
  readonly name: string;
}

interface Side {
  readonly document: MapDocument;
  readonly groups: Partition;
}

/**
 * Group of the earlier map → group of the later that continues it. Pairs with most members in common first, then the
 * most alike, then by name; each group at most once. Symmetric in the two maps, unlike `matchGroups`. Time O(n + pairs
 * log pairs).
 */
export function groupHeirs(earlier: Side, later: Side, afterOf: ReadonlyMap<ActorId, ActorId>): Map<string, string> {
  const groupOf = new Map(later.groups.groups.flatMap((group) => group.members.map((id) => [id, group] as const)));
  const pairs = earlier.groups.groups.flatMap((before): Shared[] => {
    const shared = new Map<PartitionGroup, string[]>();
    for (const member of before.members) {
      const other = afterOf.get(member);
      const after = other === undefined ? undefined : groupOf.get(other);
      if (other === undefined || !after) continue;
      const names = [earlier.document.actors.get(member)?.name ?? '', later.document.actors.get(other)?.name ?? ''];
      shared.set(after, [...(shared.get(after) ?? []), ...names]);
    }
    return [...shared].map(([after, names]) => {
      const members = names.length / 2;
      const share = members / (before.members.length + after.members.length - members);
      return { before, after, members, share, name: names.sort(byCodeUnits)[0] ?? '' };
    });
  });
  pairs.sort((a, b) => b.members - a.members || b.share - a.share || byCodeUnits(a.name, b.name));
  const heirs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { before, after } of pairs) {
    if (heirs.has(before.id) || taken.has(after.id)) continue;
    heirs.set(before.id, after.id);
    taken.add(after.id);
  }
  return heirs;
}
