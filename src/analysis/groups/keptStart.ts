import type { ActorId } from '../../domain/brand';
import type { KeptGroup } from '../../domain/keptGroup';
import type { ActorGraph } from '../actorGraph';
import { idsOf, vertexIndex } from '../rowsOf';
import { connectedGroups } from './connectedGroups';
import { type Grouping, membersOf, relabelled } from './grouping';

/** Where a search from kept groups starts. */
export interface KeptStart {
  /** The kept groups, in one piece each; who is in none of them is alone. */
  readonly grouping: Grouping;
  /** By vertex, 1 for whoever may change group: those told, those in no kept group, those cut off from theirs. */
  readonly touched: Uint8Array;
  /** More than half of the actors were told or are new: an import, or a map just begun. */
  readonly mostAreTouched: boolean;
}

/** Reads the kept groups on the actors of a graph. Time O(n + m). */
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
  // Labels of kept groups are 0 … kept − 1; those of the others start where these end.
  const whole = relabelled(labels.map((label, vertex) => (label === -1 ? kept.length + vertex : label)));
  const grouping = connectedGroups(graph, whole);
  for (const vertex of cutOff(whole, grouping)) touched[vertex] = 1;
  return { grouping, touched, mostAreTouched };
}

/** Members of each group that are not in its largest piece. */
function cutOff(whole: Grouping, pieces: Grouping): number[] {
  const largest = new Map<number, readonly number[]>();
  for (const piece of membersOf(pieces)) {
    const group = whole[piece[0] ?? 0] ?? 0;
    if (piece.length > (largest.get(group)?.length ?? 0)) largest.set(group, piece);
  }
  return [...pieces.keys()].filter((vertex) => pieces[vertex] !== largest.get(whole[vertex] ?? 0)?.[0]);
}
