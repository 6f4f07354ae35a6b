import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { KeptGroup } from '../../domain/keptGroup';
import { writtenGroupKey } from '../../domain/looks/foldedGroups';
import type { Grouping } from '../../domain/looks/grouping';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { ActorGraph } from '../actorGraph';
import { idsOf, vertexIndex } from '../rowsOf';
import type { Visibility } from '../visibility';
import { networksByActor } from './networksByActor';
import type { Partition, PartitionGroup } from './partition';

/** Visible actors by computed group, territory, family or declared network. Time O(n log n + m). */
export function partitionBy(
  document: MapDocument,
  graph: ActorGraph,
  visibility: Visibility,
  by: Grouping,
  kept: Iterable<KeptGroup> = document.groups.values(),
): Partition {
  if (by === 'groups') return groupPartition(graph, kept);
  const classes = classesBy(document, visibility, by);
  return { by, groups: classes ? largestFirst(idsOf(graph), collect(graph, classes)) : [] };
}

export function groupPartition(graph: ActorGraph, kept: Iterable<KeptGroup>): Partition {
  return { by: 'groups', groups: keptGroups(idsOf(graph), ...kept) };
}

interface ActorClass {
  readonly id: string;
  readonly text?: string;
  readonly network?: ActorId;
}

/** `null` when there is no network at all. */
function classesBy(
  document: MapDocument,
  visibility: Visibility,
  by: Exclude<Grouping, 'groups'>,
): ((id: ActorId) => readonly ActorClass[]) | null {
  if (by === 'network') {
    const networks = networksByActor(document, visibility);
    if (networks.size === 0) return null;
    return (id) => [...(networks.get(id) ?? [])].map((network) => ({ id: network, network }));
  }
  return (id) => {
    const text = textOf(document.actors.get(id), by);
    return text ? [{ id: writtenGroupKey(by, text), text }] : [];
  };
}

function textOf(actor: Actor | undefined, by: 'territory' | 'family'): string | undefined {
  return actor?.[by]?.trim();
}

/** Walks actors in graph order, so the spelling shown is that of the first actor by name. */
function collect(graph: ActorGraph, classesOf: (id: ActorId) => readonly ActorClass[]): PartitionGroup[] {
  const groups = new Map<string, ActorClass & { readonly members: ActorId[] }>();
  for (const actor of idsOf(graph)) {
    for (const one of classesOf(actor)) {
      const group = groups.get(one.id);
      if (group) group.members.push(actor);
      else groups.set(one.id, { ...one, members: [actor] });
    }
  }
  return [...groups.values()];
}

/** Remembered by the list of actors, which edits of ties do not change. */
const keptGroups = rememberedFor((ids: readonly ActorId[], ...kept: readonly KeptGroup[]) => {
  const order = vertexIndex(ids);
  // Sorted as numbers: two map lookups per comparison would be most of the cost.
  const inOrder = (members: readonly ActorId[]) =>
    [...Uint32Array.from(members.flatMap((member) => order.get(member) ?? [])).sort()].flatMap(
      (vertex) => ids[vertex] ?? [],
    );
  const groups: PartitionGroup[] = [];
  for (const { id, name, members: all } of kept) {
    const members = inOrder(all);
    if (members.length > 0) groups.push({ id, ...(name === undefined ? {} : { text: name }), members });
  }
  return largestFirst(ids, groups);
});

function largestFirst(ids: readonly ActorId[], groups: readonly PartitionGroup[]): readonly PartitionGroup[] {
  const order = vertexIndex(ids);
  const smallest = ({ members: [first] }: PartitionGroup) => (first === undefined ? 0 : (order.get(first) ?? 0));
  const rank = ({ network }: PartitionGroup) => (network === undefined ? 0 : (order.get(network) ?? 0));
  return groups.toSorted(
    (a, b) => b.members.length - a.members.length || smallest(a) - smallest(b) || rank(a) - rank(b),
  );
}
