import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf } from '../rowsOf';
import { connectedGroups } from './connectedGroups';
import { type Grouping, relabelled } from './grouping';
import { type GroupTable, groupTable } from './groupTable';
import { NO_GAIN } from './localMoves';
import { partsOfGroup } from './partsOfGroup';

/**
 * Gain, in ties, required for each actor that changes group. One tie more or less changes the gain of its two ends by
 * about 1 and of all others by a few hundredths: a threshold between the two lets an edit move only the actors it
 * concerns.
 */
const WORTH_MOVING = 0.25;
/** Gain, in ties, that is enough to merge or split groups, however many actors change group. */
const WORTH_REGROUPING = 1;
/** Rounds after which the groups are accepted as they are; two or three are usual. */
const MOST_ROUNDS = 8;

/**
 * Adapts kept groups to an edit. First splits disconnected groups. Then only the actors the edit concerns (`touched`, 1
 * by vertex) may move, and only if the rest of their group stays connected; only groups that hold some of them may
 * merge or split. All others stay, whatever the seed. Time about O(m).
 */
export function settle(graph: ActorGraph, kept: Grouping, touched: Uint8Array): Grouping {
  let grouping = connectedGroups(graph, kept);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const table = groupTable(graph, grouping);
    moveTouched(graph, table, touched);
    joinGroups(graph, table, touched);
    splitGroups(graph, table, touched);
    const next = relabelled(table.labels);
    if (next.every((label, vertex) => label === grouping[vertex])) break;
    grouping = next;
  }
  return grouping;
}

function moveTouched(graph: ActorGraph, table: GroupTable, touched: Uint8Array): void {
  for (let vertex = 0; vertex < touched.length; vertex++) {
    const own = table.labels[vertex] ?? 0;
    if (touched[vertex] === 0 && !isLeftAlone(graph, table, vertex, touched)) continue;
    const around = table.tiesAround(vertex);
    const staying = table.worth(vertex, own, around);
    let best = own;
    let most = staying + (table.sizeOf(own) === 1 ? NO_GAIN : WORTH_MOVING);
    for (const label of around.keys()) {
      const worth = label === own ? Number.NEGATIVE_INFINITY : table.worth(vertex, label, around);
      if (worth <= most) continue;
      best = label;
      most = worth;
    }
    if (best !== own && !holdsTogether(graph, table.labels, vertex)) table.move(vertex, best);
  }
}

/** True when the vertex is alone in its group and has a touched neighbour, which may have just left it. */
function isLeftAlone(graph: ActorGraph, table: GroupTable, vertex: number, touched: Uint8Array): boolean {
  const rows = rowsOf(graph);
  if (table.sizeOf(table.labels[vertex] ?? 0) > 1) return false;
  return neighboursOf(rows, vertex).some((other) => touched[other] === 1);
}

/** True when the others of its group would be cut off from each other without the vertex. */
function holdsTogether(graph: ActorGraph, labels: Uint32Array, vertex: number): boolean {
  const rows = rowsOf(graph);
  const own = labels[vertex];
  const row = [...neighboursOf(rows, vertex)].filter((other) => labels[other] === own);
  const [start] = row;
  if (start === undefined) return false;
  const seen = new Set([vertex, start]);
  for (const met of seen) {
    if (met === vertex) continue;
    for (const other of neighboursOf(rows, met)) if (labels[other] === own) seen.add(other);
  }
  return row.some((other) => !seen.has(other));
}

/** Merges, best gain first, groups that each hold a touched actor. */
function joinGroups(graph: ActorGraph, table: GroupTable, touched: Uint8Array): void {
  for (;;) {
    const live = liveGroups(table, touched);
    let most = 0;
    let pair: readonly [number, number] | undefined;
    for (const label of live) {
      for (const [other, ties] of table.tiesOfGroup(label)) {
        if (!live.has(other) || other < label) continue;
        const gain = table.joining(label, other, ties);
        if (gain <= most || gain < worthwhile(Math.min(table.sizeOf(label), table.sizeOf(other)))) continue;
        most = gain;
        pair = [label, other];
      }
    }
    if (!pair) return;
    const [kept, gone] = pair;
    for (let vertex = 0; vertex < graph.order; vertex++) {
      if (table.labels[vertex] === gone) table.move(vertex, kept);
    }
  }
}

function splitGroups(graph: ActorGraph, table: GroupTable, touched: Uint8Array): void {
  for (const label of liveGroups(table, touched)) {
    const { parts, gain } = partsOfGroup(graph, table.membersOf(label));
    const [, ...leaving] = parts;
    if (leaving.length === 0 || gain < worthwhile(leaving.flat().length)) continue;
    for (const part of leaving) {
      const free = table.freeLabel();
      for (const vertex of part) table.move(vertex, free);
    }
  }
}

/** Gain, in ties, required when `changing` actors change group. */
function worthwhile(changing: number): number {
  return Math.min(WORTH_REGROUPING, WORTH_MOVING * changing);
}

function liveGroups(table: GroupTable, touched: Uint8Array): Set<number> {
  const live = new Set<number>();
  touched.forEach((flag, vertex) => {
    if (flag === 1) live.add(table.labels[vertex] ?? 0);
  });
  return live;
}
