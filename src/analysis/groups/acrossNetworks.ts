import type { ActorId } from '../../domain/brand';
import type { Partition, PartitionGroup } from '../partitions/partition';

/** A disagreement between a declared network and the groups found. */
export type AcrossNetworks =
  /** Members of a network are in several groups: their number in each, most first. */
  | {
      readonly kind: 'split';
      readonly network: ActorId;
      readonly among: readonly { readonly group: string; readonly members: number }[];
    }
  /** A group brings together members of several networks, the network with most of them first. */
  | { readonly kind: 'mixed'; readonly group: string; readonly networks: readonly ActorId[] };

/** Fewer members than this elsewhere say nothing about a network or a group. */
const LEAST = 2;
/** Number of facts kept of each kind, the most telling first; more would be tedious. */
const MOST = 2;

/** Compares `groups`, as found, with declared `networks`. Time O(members of all networks). */
export function acrossNetworks(groups: Partition, networks: Partition): readonly AcrossNetworks[] {
  const groupOf = new Map(groups.groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const declared = networks.groups.flatMap((one) => {
    const { network } = one;
    return network === undefined ? [] : [{ network, members: one.members.filter((member) => member !== network) }];
  });
  const split = declared.flatMap((one) => splitOf(one, groupOf));
  const mixed = groups.groups.flatMap((group) => mixedOf(group, declared));
  return [
    ...split.sort((a, b) => a.largest - b.largest).map(({ fact }) => fact),
    ...mixed.sort((a, b) => b.beside - a.beside).map(({ fact }) => fact),
  ].filter(atMostOfEach());
}

interface Declared {
  readonly network: ActorId;
  readonly members: readonly ActorId[];
}

/** `largest`: share of the members in a single group. The smaller, the more telling. */
function splitOf({ network, members }: Declared, groupOf: ReadonlyMap<ActorId, string>) {
  const counts = new Map<string, number>();
  for (const member of members) {
    const group = groupOf.get(member);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const among = [...counts]
    .map(([group, count]) => ({ group, members: count }))
    .filter((one) => one.members >= LEAST)
    .sort((a, b) => b.members - a.members);
  const [first] = among;
  if (!first || among.length < 2) return [];
  return [{ fact: { kind: 'split', network, among } as const, largest: first.members / members.length }];
}

/** `beside`: members of other networks who are not in the network that most belong to. The more, the more telling. */
function mixedOf({ id, members }: PartitionGroup, declared: readonly Declared[]) {
  const here = new Set(members);
  const present = declared
    .map(({ network, members: all }) => ({ network, members: all.filter((member) => here.has(member)) }))
    .filter((one) => one.members.length >= LEAST)
    .sort((a, b) => b.members.length - a.members.length);
  const [first] = present;
  if (!first || present.length < 2) return [];
  const beside = new Set(present.flatMap((one) => one.members)).size - first.members.length;
  if (beside < LEAST) return [];
  return [{ fact: { kind: 'mixed', group: id, networks: present.map(({ network }) => network) } as const, beside }];
}

function atMostOfEach(): (fact: AcrossNetworks) => boolean {
  const counts = { split: 0, mixed: 0 };
  return ({ kind }) => ++counts[kind] <= MOST;
}
