import type { ActorId } from '../domain/brand';
import type { ActorGraph } from './actorGraph';
import { neighboursOf, rowsOf, vertexIndex } from './rowsOf';

/** Whom an actor is tied to, in the order of the graph, that is by name; nobody when it is not there. */
export function contactsOf(graph: ActorGraph, actor: ActorId): ActorId[] {
  const rows = rowsOf(graph);
  const vertex = vertexIndex(rows.ids).get(actor);
  return vertex === undefined ? [] : [...neighboursOf(rows, vertex)].flatMap((one) => rows.ids[one] ?? []);
}
