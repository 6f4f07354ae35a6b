import type { ActorId, GroupId } from '../../domain/brand';
import type { KeptGroup } from '../../domain/keptGroup';
import type { ActorGraph } from '../actorGraph';
import { rowsOf } from '../rowsOf';

/**
 * Loss, in ties (modularity × ties), below which an actor might as well be in the other group. Equals the gain needed
 * for an actor to change group after an edit. An actor with as many ties to either group is below it; one more tie on
 * one side is above.
 */
const DOUBT = 0.25;

/**
 * Actors who hardly belong more to their group than to another, with the ids of these others, nearest first. An actor
 * with no tie to a second group is never doubtful; groups of one do not count. Time O(n + m). Own definition, from the
 * gain of a local move (see `localMoves`).
 */
export function doubtfulMembers(graph: ActorGraph, groups: Iterable<KeptGroup>): Map<ActorId, readonly GroupId[]> {
  const { ids, offsets, neighbours } = rowsOf(graph);
  const groupIds: GroupId[] = [];
  const groupOf = new Map<ActorId, number>();
  for (const { id, members } of groups) {
    if (members.length < 2) continue;
    for (const member of members) groupOf.set(member, groupIds.length);
    groupIds.push(id);
  }
  const labels = Int32Array.from(ids, (id) => groupOf.get(id) ?? -1);
  const strengths = new Float64Array(groupIds.length);
  labels.forEach((label, vertex) => {
    if (label >= 0) strengths[label] = (strengths[label] ?? 0) + (offsets[vertex + 1] ?? 0) - (offsets[vertex] ?? 0);
  });
  const doubtful = new Map<ActorId, readonly GroupId[]>();
  ids.forEach((id, vertex) => {
    const own = labels[vertex] ?? -1;
    if (own === -1) return;
    const row = neighbours.subarray(offsets[vertex], offsets[vertex + 1]);
    // Quick exit: most actors have no tie outside their group.
    if (row.every((other) => labels[other] === own || labels[other] === -1)) return;
    const around = new Map<number, number>();
    for (const other of row) {
      const label = labels[other] ?? -1;
      if (label >= 0) around.set(label, (around.get(label) ?? 0) + 1);
    }
    const worth = (label: number, others: number) =>
      (around.get(label) ?? 0) - (row.length * others) / neighbours.length;
    const staying = worth(own, (strengths[own] ?? 0) - row.length);
    const near = [...around.keys()]
      .filter((label) => label !== own)
      .map((label) => ({ label, loss: staying - worth(label, strengths[label] ?? 0) }))
      .filter(({ loss }) => loss < DOUBT)
      .sort((a, b) => a.loss - b.loss || a.label - b.label);
    if (near.length > 0)
      doubtful.set(
        id,
        near.flatMap(({ label }) => groupIds[label] ?? []),
      );
  });
  return doubtful;
}
