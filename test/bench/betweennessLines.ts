import { UndirectedGraph } from 'graphology';
import centrality from 'graphology-metrics/centrality/betweenness';
import type { ActorGraph } from '../../src/analysis/actorGraph';
import { betweenness } from '../../src/analysis/measures/betweenness/betweenness';
import { idsOf, neighboursOf, rowsOf } from '../../src/analysis/rowsOf';
import { numberedGraph } from '../helpers/graphs';
import type { Goal, Line } from './line';
import { KINDS, type Kind } from './madeGraphs';
import { mediansOf } from './timed';

const SECTION = 'betweenness, against graphology-metrics';

/** One processor each; graphology's graph is built beforehand and not counted. */
export function betweennessLines(sizes: readonly number[], real: ReadonlyMap<string, ActorGraph>): Line[] {
  const made = Object.entries(KINDS).flatMap(([kind, make]) =>
    sizes.map((size) => {
      const goal: Goal | undefined = size === 1000 ? { atLeastTimes: 1.5 } : undefined;
      return against(kind, numberedGraph(size, make(size, size)), goal);
    }),
  );
  const files = [...real].map(([name, graph]) =>
    against(name, graph, name.startsWith('URBACT two-mode') ? { atLeastTimes: 3 } : undefined),
  );
  return [...made, ...files];
}

function against(what: Kind | (string & {}), graph: ActorGraph, goal: Goal | undefined): Line {
  const size = graph.order;
  const runs = size > 5000 ? 1 : size > 2000 ? 3 : 5;
  const theirs = graphologyOf(graph);
  const calls = [() => betweenness(graph), () => centrality(theirs, { normalized: false, getEdgeWeight: null })];
  const [ours = Number.NaN, other = Number.NaN] = mediansOf(calls, runs, size > 5000 ? 0 : 1);
  const note = runs === 1 ? 'one run' : `median of ${runs}`;
  const shown = `${size} / ${graph.size}`;
  return { section: SECTION, what, size: shown, ours, unit: 'ms', other, ...(goal ? { goal } : {}), note };
}

function graphologyOf(graph: ActorGraph): UndirectedGraph {
  const copy = new UndirectedGraph();
  idsOf(graph).forEach((_, vertex) => copy.addNode(vertex));
  idsOf(graph).forEach((_, vertex) => {
    for (const other of neighboursOf(rowsOf(graph), vertex)) if (other > vertex) copy.addEdge(vertex, other);
  });
  return copy;
}
