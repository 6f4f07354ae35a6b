import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { drained } from '../../domain/drained';
import { fold } from '../../domain/folding';
import type { Grouping } from '../../domain/grouping';
import type { KeptGroup } from '../../domain/keptGroup';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedStepsFor } from '../../domain/remembered/rememberedFor';
import { weighedSteps } from '../../domain/weighedSteps';
import { type ActorGraph, vertexIndex } from '../actorGraph';
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
  if (by === 'groups') return drained(groupPartitionSteps(graph, kept));
  const classes = classesBy(document, visibility, by);
  return { by, groups: classes ? largestFirst(graph.ids, collect(graph, classes)) : [] };
}

/** Visible actors by computed group, in steps. */
export function* groupPartitionSteps(
  { ids }: Pick<ActorGraph, 'ids'>,
  kept: Iterable<KeptGroup>,
): Generator<void, Partition> {
  return { by: 'groups', groups: yield* keptGroupSteps(ids, ...kept) };
}

interface ActorClass {
  readonly id: string;
  readonly text?: string;
  readonly network?: ActorId;
}

/** `null`: nobody is in any. */
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
    return text ? [{ id: `${by}:${fold(text)}`, text }] : [];
  };
}

function textOf(actor: Actor | undefined, by: 'territory' | 'family'): string | undefined {
  return actor?.[by]?.trim();
}

/** Actors are met in the order of the graph: the spelling shown is that of the first by name. */
function collect(graph: ActorGraph, classesOf: (id: ActorId) => readonly ActorClass[]): PartitionGroup[] {
  const groups = new Map<string, ActorClass & { readonly members: ActorId[] }>();
  for (const actor of graph.ids) {
    for (const one of classesOf(actor)) {
      const group = groups.get(one.id);
      if (group) group.members.push(actor);
      else groups.set(one.id, { ...one, members: [actor] });
    }
  }
  return [...groups.values()];
}

/** Remembered for a list of actors, which an edit of ties leaves alone. */
const keptGroupSteps = rememberedStepsFor(function* (ids: readonly ActorId[], ...kept: readonly KeptGroup[]) {
  const order = vertexIndex(ids);
  // Sorted as numbers: to look for both of them at each comparison would be most of the work.
  const inOrder = (members: readonly ActorId[]) =>
    [...Uint32Array.from(members.flatMap((member) => order.get(member) ?? [])).sort()].flatMap(
      (vertex) => ids[vertex] ?? [],
    );
  const groups: PartitionGroup[] = [];
  yield* weighedSteps(kept, sizeOf, ({ id, name, members: all }) => {
    const members = inOrder(all);
    if (members.length > 0) groups.push({ id, ...(name === undefined ? {} : { text: name }), members });
  });
  return largestFirst(ids, groups);
});

function sizeOf({ members }: KeptGroup): number {
  return members.length;
}

function largestFirst(ids: readonly ActorId[], groups: readonly PartitionGroup[]): readonly PartitionGroup[] {
  const order = vertexIndex(ids);
  const smallest = ({ members: [first] }: PartitionGroup) => (first === undefined ? 0 : (order.get(first) ?? 0));
  const rank = ({ network }: PartitionGroup) => (network === undefined ? 0 : (order.get(network) ?? 0));
  return groups.toSorted(
    (a, b) => b.members.length - a.members.length || smallest(a) - smallest(b) || rank(a) - rank(b),
  );
}
