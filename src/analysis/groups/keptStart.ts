import type { ActorId } from '../../domain/brand';
import type { KeptGroup } from '../../domain/keptGroup';
import type { ActorGraph } from '../actorGraph';
import { idsOf, vertexIndex } from '../rowsOf';
import { connectedGroups } from './connectedGroups';
import { type Grouping, membersOf, relabelled } from './grouping';

export interface KeptStart {
  /** The kept groups, split into connected ones; actors in none of them are alone. */
  readonly grouping: Grouping;
  /** By vertex, 1 for actors that may change group: those in `told`, in no kept group, or cut off from theirs. */
  readonly touched: Uint8Array;
  /** True when more than half of the actors are in `told` or new: an import, or a map just begun. */
  readonly mostAreTouched: boolean;
}

/** Maps the kept groups onto the actors of a graph. Time O(n + m). */
export function keptStart(graph: ActorGraph, kept: readonly KeptGroup[], told: Iterable<ActorId>): KeptStart {
  const vertexOf = vertexIndex(idsOf(graph));
  const labels = new Int32Array(graph.order).fill(-1);
  kept.forEach(({ members }, group) => {
    for (const member of members) {
      const vertex = vertexOf.get(member);
      if (vertex !== undefined) labels[vertex] = group;
    }
  });
  const touched = Uint8Array.from(labels, (label) => (label === -1 ? 1 : 0));
  for (const id of told) {
    const vertex = vertexOf.get(id);
    if (vertex !== undefined) touched[vertex] = 1;
  }
  const mostAreTouched = touched.reduce((sum, flag) => sum + flag, 0) * 2 > touched.length;
  // Kept groups use labels 0 … kept − 1; the other actors get labels after these.
  const whole = relabelled(labels.map((label, vertex) => (label === -1 ? kept.length + vertex : label)));
  const grouping = connectedGroups(graph, whole);
  for (const vertex of cutOff(whole, grouping)) touched[vertex] = 1;
  return { grouping, touched, mostAreTouched };
}

function cutOff(whole: Grouping, pieces: Grouping): number[] {
  const largest = new Map<number, readonly number[]>();
  for (const piece of membersOf(pieces)) {
    const group = whole[piece[0] ?? 0] ?? 0;
    if (piece.length > (largest.get(group)?.length ?? 0)) largest.set(group, piece);
  }
  return [...pieces.keys()].filter((vertex) => pieces[vertex] !== largest.get(whole[vertex] ?? 0)?.[0]);
}
