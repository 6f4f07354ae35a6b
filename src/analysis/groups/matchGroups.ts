import type { ActorId } from '../../domain/brand';
import type { KeptGroup } from '../../domain/keptGroup';

/** A group as found, and the kept one it continues, if any. */
export interface MatchedGroup {
  readonly members: readonly ActorId[];
  readonly previous?: KeptGroup;
}

/**
 * Matches each kept group with the found group it lives on in, so that identity, name and colour survive edits: the one
 * that most of its members joined, provided no other kept group has more members there. Ties are broken by the larger
 * share, then by the order given. Each group is matched at most once. Time O(n + pairs log pairs).
 */
export function matchGroups(kept: readonly KeptGroup[], found: readonly (readonly ActorId[])[]): MatchedGroup[] {
  const groupOf = new Map(found.flatMap((members, group) => members.map((id) => [id, group] as const)));
  const heirs = kept.flatMap((previous) => {
    const heir = heirOf(previous, groupOf, found);
    return heir ? [heir] : [];
  });
  heirs.sort((a, b) => b.shared - a.shared || b.share - a.share);
  const previousOf = new Map<number, KeptGroup>();
  for (const { group, previous } of heirs) if (!previousOf.has(group)) previousOf.set(group, previous);
  return found.map((members, group) => {
    const previous = previousOf.get(group);
    return previous ? { members, previous } : { members };
  });
}

interface Heir {
  readonly previous: KeptGroup;
  readonly group: number;
  readonly shared: number;
  /** Members in common, as a share of all members of either. */
  readonly share: number;
}

function heirOf(
  previous: KeptGroup,
  groupOf: ReadonlyMap<ActorId, number>,
  found: readonly (readonly ActorId[])[],
): Heir | undefined {
  const sharedBy = new Map<number, number>();
  for (const member of previous.members) {
    const group = groupOf.get(member);
    if (group !== undefined) sharedBy.set(group, (sharedBy.get(group) ?? 0) + 1);
  }
  const heirs = [...sharedBy].map(([group, shared]) => {
    const size = found[group]?.length ?? 0;
    return { previous, group, shared, share: shared / (size + previous.members.length - shared) };
  });
  return heirs.sort((a, b) => b.shared - a.shared || b.share - a.share || a.group - b.group)[0];
}
