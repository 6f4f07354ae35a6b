import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf } from '../rowsOf';
import { connectedGroups } from './connectedGroups';
import { type Grouping, relabelled } from './grouping';
import { type GroupTable, groupTable } from './groupTable';
import { NO_GAIN } from './localMoves';
import { partsOfGroup } from './partsOfGroup';

/**
 * Gain, in ties, for each actor who changes group by it. One tie more or less changes the gain of its two ends by about 1
 * and of all others by a few hundredths: between the two, an edit moves only those it truly concerns.
 */
const WORTH_MOVING = 0.25;
/** Gain, in ties, that is worth it however many change group: when groups become one, or one becomes several. */
const WORTH_REGROUPING = 1;
/** Rounds after which the groups are taken as they are; two or three are usual. */
const MOST_ROUNDS = 8;

/**
 * Adapts kept groups to an edit. Groups that no tie holds together any more are split. Then only those the edit is about
 * (`touched`, by vertex, 1) may move, and never by leaving others of their group cut off from each other; and only groups
 * that hold some of them may become one or fall in parts. Everybody else stays, whatever the seed. Time about O(m).
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

/** True for whoever was left by the only other of its group. */
function isLeftAlone(graph: ActorGraph, table: GroupTable, vertex: number, touched: Uint8Array): boolean {
  const rows = rowsOf(graph);
  if (table.sizeOf(table.labels[vertex] ?? 0) > 1) return false;
  return neighboursOf(rows, vertex).some((other) => touched[other] === 1);
}

/** True if the others of its group would be cut off from each other without it. */
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

/** Joins, best first, groups that each hold somebody touched. */
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

/** Gain, in ties, for which so many change group. */
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
