import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import { type MapDocument, officerOf } from '../../domain/mapDocument';
import type { ActorGraph } from '../actorGraph';
import { vertexIndex } from '../actorGraph';
import { networksByActor } from '../partitions/networksByActor';
import type { Partition, PartitionGroup } from '../partitions/partition';
import { ALL_VISIBLE } from '../visibility';

/** How to call a group: by what most of its members share, else by the one with most contacts. `i18n` words it. */
export type GroupName = { readonly number?: number } & (
  | { readonly code: 'given'; readonly text: string }
  | { readonly code: 'territory'; readonly text: string }
  | { readonly code: 'kind'; readonly text: string }
  | { readonly code: 'family'; readonly text: string }
  | { readonly code: 'network'; readonly actor: ActorId }
  | { readonly code: 'only'; readonly actor: ActorId }
  | { readonly code: 'around'; readonly actor: ActorId }
);

/**
 * A name for each group, by group id; no two are the same. What more than half of a group shares names it, unless it
 * would name another group too: territory, then network, kind and family among equals. Time O(n + m).
 */
export function groupNames(document: MapDocument, graph: ActorGraph, partition: Partition): Map<string, GroupName> {
  const names = partition.by === 'groups' ? computedNames(document, graph, partition) : writtenNames(partition);
  return numbered(document, names);
}

function writtenNames({ by, groups }: Partition): Map<string, GroupName> {
  const code = by === 'family' ? 'family' : 'territory';
  return new Map(
    groups.map(({ id, text = '', network }) => [
      id,
      network === undefined ? { code, text } : { code: 'network', actor: network },
    ]),
  );
}

function computedNames(document: MapDocument, graph: ActorGraph, { groups }: Partition): Map<string, GroupName> {
  const networks = networksByActor(document, ALL_VISIBLE);
  const shared = groups.map((group) => sharedTraits(document, networks, group));
  const uses = new Map<string, number>();
  for (const traits of shared) for (const { key } of traits) uses.set(key, (uses.get(key) ?? 0) + 1);
  const contactsOf = contactCounts(graph);
  const officer = officerOf(document);
  return new Map(
    groups.map((group, index) => {
      if (group.text !== undefined) return [group.id, { code: 'given', text: group.text }];
      const [only = '' as ActorId] = group.members;
      if (group.members.length === 1) return [group.id, { code: 'only', actor: only }];
      const telling = shared[index]?.find(({ key }) => uses.get(key) === 1);
      return [group.id, telling?.name ?? { code: 'around', actor: mostTied(group.members, contactsOf, officer) }];
    }),
  );
}

interface Trait {
  readonly key: string;
  readonly name: GroupName;
  readonly count: number;
}

/** What more than half of the members have in common, most shared first. */
function sharedTraits(
  document: MapDocument,
  networks: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
  { members }: PartitionGroup,
): Trait[] {
  const traits = new Map<string, Trait>();
  for (const member of members) {
    const actor = document.actors.get(member);
    if (!actor) continue;
    for (const { key, name } of traitsOf(actor, networks.get(member))) {
      const known = traits.get(key);
      traits.set(key, { key, name: known?.name ?? name, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...traits.values()]
    .filter(({ count }) => count >= 2 && count * 2 > members.length)
    .sort((a, b) => b.count - a.count || ORDER.indexOf(a.name.code) - ORDER.indexOf(b.name.code));
}

const ORDER: readonly GroupName['code'][] = ['territory', 'network', 'kind', 'family'];

function traitsOf(actor: Actor, networks: ReadonlySet<ActorId> = new Set()): Pick<Trait, 'key' | 'name'>[] {
  const traits: Pick<Trait, 'key' | 'name'>[] = [];
  for (const code of ['territory', 'kind', 'family'] as const) {
    const text = actor[code]?.trim();
    if (text) traits.push({ key: `${code}:${fold(text)}`, name: { code, text } });
  }
  for (const network of networks) traits.push({ key: `network:${network}`, name: { code: 'network', actor: network } });
  return traits;
}

function contactCounts(graph: ActorGraph): (id: ActorId) => number {
  const vertexOf = vertexIndex(graph.ids);
  return (id) => {
    const vertex = vertexOf.get(id);
    return vertex === undefined ? 0 : (graph.offsets[vertex + 1] ?? 0) - (graph.offsets[vertex] ?? 0);
  };
}

/** Members come by name: the first of equals is kept. */
/** The officer is tied to many by trade: a group is called after another member when it can be. */
function mostTied(
  members: readonly ActorId[],
  contactsOf: (id: ActorId) => number,
  officer: ActorId | undefined,
): ActorId {
  const others = members.filter((member) => member !== officer);
  let [best = members[0] ?? ('' as ActorId)] = others;
  for (const member of others) if (contactsOf(member) > contactsOf(best)) best = member;
  return best;
}

/** Numbers names that would read the same, from 2: namesakes, or a territory and a network with one name. */
function numbered(document: MapDocument, names: ReadonlyMap<string, GroupName>): Map<string, GroupName> {
  const seen = new Map<string, number>();
  const result = new Map<string, GroupName>();
  for (const [id, name] of names) {
    const text = 'actor' in name ? (document.actors.get(name.actor)?.name ?? '') : name.text;
    const key = `${name.code === 'around' ? 'around ' : ''}${fold(text)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    result.set(id, count === 1 ? name : { ...name, number: count });
  }
  return result;
}
