import type { ActorGraph } from '../../src/analysis/actorGraph';
import { cutOffByFragilePoint } from '../../src/analysis/findings/cutOffByFragilePoint';
import { rowsOf } from '../../src/analysis/rowsOf';

/** Who loses touch if `vertex` leaves; empty when it is no fragile point. */
export function cutOff(graph: ActorGraph, vertex: number, keep?: number): readonly number[] {
  return cutOffByFragilePoint(rowsOf(graph), keep).get(vertex) ?? [];
}
