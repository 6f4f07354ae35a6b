import type { ActorId } from '../domain/brand';
import type { ActorGraph } from './actorGraph';
import { neighboursOf, rowsOf, vertexIndex } from './rowsOf';

/** Contacts of an actor, in the order of the graph, that is by name; empty when the actor is not in it. */
export function contactsOf(graph: ActorGraph, actor: ActorId): ActorId[] {
  const rows = rowsOf(graph);
  const vertex = vertexIndex(rows.ids).get(actor);
  return vertex === undefined ? [] : [...neighboursOf(rows, vertex)].flatMap((one) => rows.ids[one] ?? []);
}
