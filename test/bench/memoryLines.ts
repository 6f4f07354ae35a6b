import { type ActorGraph, actorGraphOf } from '../../src/analysis/actorGraph';
import { measure } from '../../src/analysis/measure';
import { rowsOf } from '../../src/analysis/rowsOf';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { Line } from './line';
import { madeMap } from './madeMap';

const SECTION = 'memory of the measured graph, beyond the document';
const GOAL_PER_TIE = 40;
/** With graphology's record of each actor and pair: 0.3 MB for a map of 300, which nobody notices. */
const GOAL_PER_ACTOR = 1200;
/** Graphs held at once, so that what is not theirs weighs little. */
const COPIES = 20;

/**
 * Bytes still held after a collection, by graph. Ties cost typed arrays only, so that those count for ties, and what
 * stays on the heap (the list of ids; the ids themselves belong to the document) for actors, with their part of the
 * arrays.
 */
export function memoryLines(sizes: readonly number[]): Line[] {
  return sizes.flatMap((size) => {
    const document = madeMap(size);
    const { size: tieCount } = actorGraphOf(document, ALL_VISIBLE);
    const before = held();
    const graphs = Array.from({ length: COPIES }, () => actorGraphOf(document, ALL_VISIBLE));
    const total = (held() - before) / COPIES;
    const ties = bytesOfTies(graphs[COPIES - 1]);
    const measured = measure(graphs[0] ?? actorGraphOf(document, ALL_VISIBLE), [...document.groups.values()], {
      version: 1,
      seed: 1,
    });
    const beforeMeasures = held();
    // As they come from the thread: copies.
    const results = Array.from({ length: COPIES }, () => structuredClone(measured));
    const ofMeasures = (held() - beforeMeasures) / results.length;
    const shown = { section: SECTION, size: `${size} / ${tieCount}`, unit: 'B' as const, note: `mean of ${COPIES}` };
    return [
      { ...shown, what: 'by tie', ours: ties / tieCount, goal: { atMost: GOAL_PER_TIE } },
      { ...shown, what: 'by actor', ours: (total - ties) / size, goal: { atMost: GOAL_PER_ACTOR } },
      { ...shown, what: 'by actor, with its measures and groups', ours: (total - ties + ofMeasures) / size },
    ];
  });
}

function bytesOfTies(graph: ActorGraph | undefined): number {
  return graph ? rowsOf(graph).neighbours.byteLength : 0;
}

function held(): number {
  for (let turn = 0; turn < 3; turn++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
