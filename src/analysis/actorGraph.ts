import { UndirectedGraph } from 'graphology';
import type { Actor } from '../domain/actor';
import { append } from '../domain/append';
import type { ActorId } from '../domain/brand';
import { byCodeUnits } from '../domain/folding';
import type { MapDocument } from '../domain/mapDocument';
import type { Tie } from '../domain/tie';
import { isActorVisible, isTieMeasured, type Visibility } from './visibility';

/** Absent where a graph was not made from a document. */
interface ActorAttributes {
  actor?: Actor;
}

/** `ties`: all measured ties of the pair, in the order of the document. */
interface PairAttributes {
  ties?: Tie[];
}

/**
 * The graph that is measured: undirected, simple, one edge per pair of actors with at least one measured tie. Nodes are
 * sorted by name, so that results depend on the map and never on the order of its rows. A graph never changes once
 * made: values computed from it are remembered (`rowsOf`).
 */
export type ActorGraph = UndirectedGraph<ActorAttributes, PairAttributes>;

/** Returns the graph of the visible part of a document. Time O(n log n + m log m). */
export function actorGraphOf(document: MapDocument, visibility: Visibility): ActorGraph {
  const visible = [...document.actors.values()].filter((actor) => isActorVisible(actor, visibility)).sort(byIdentity);
  const graph: ActorGraph = new UndirectedGraph();
  for (const actor of visible) graph.addNode(actor.id, { actor });
  const placeOf = new Map(visible.map(({ id }, place) => [id, place]));
  const tiesOf = new Map<number, Tie[]>();
  for (const tie of document.ties.values()) {
    if (!isTieMeasured(tie, visibility)) continue;
    const [a, b] = [placeOf.get(tie.a), placeOf.get(tie.b)];
    if (a === undefined || b === undefined || a === b) continue;
    const pair = Math.min(a, b) * visible.length + Math.max(a, b);
    append(tiesOf, pair, tie);
  }
  addPairs(graph, graph.nodes(), tiesOf);
  return graph;
}

/** Builds a graph from pairs of indices in `ids`; repeated pairs and self-pairs are dropped. Time O(n + m log m). */
export function graphFromPairs(ids: readonly ActorId[], pairs: Iterable<readonly [number, number]>): ActorGraph {
  const graph: ActorGraph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  const known = new Map<number, undefined>();
  for (const [a, b] of pairs) if (a !== b) known.set(Math.min(a, b) * ids.length + Math.max(a, b), undefined);
  addPairs(graph, ids, known);
  return graph;
}

/** Adds edges in the order of nodes: Louvain visits them in insertion order, and must not depend on the rows of a file. */
function addPairs(graph: ActorGraph, ids: readonly string[], tiesOf: ReadonlyMap<number, Tie[] | undefined>): void {
  for (const pair of Float64Array.from(tiesOf.keys()).sort()) {
    const ties = tiesOf.get(pair);
    graph.addEdge(ids[Math.floor(pair / ids.length)], ids[pair % ids.length], ties && { ties });
  }
}

/** Order of nodes: name, then what tells homonyms apart, then id. */
function byIdentity(a: Actor, b: Actor): number {
  return (
    byCodeUnits(a.name, b.name) ||
    byCodeUnits(a.reference ?? '', b.reference ?? '') ||
    byCodeUnits(a.territory ?? '', b.territory ?? '') ||
    byCodeUnits(a.id, b.id)
  );
}
