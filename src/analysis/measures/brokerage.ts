import type { ActorGraph } from '../actorGraph';
import { idsOf, neighboursOf, rowsOf } from '../rowsOf';
import { markNeighbours } from './markNeighbours';

/** Number of times an actor stands between two others who are not tied, by the groups of the three. */
export interface BrokerageCount {
  readonly coordinator: number;
  readonly consultant: number;
  readonly gatekeeper: number;
  readonly liaison: number;
}

/** Class of a vertex; several when it is in several networks; `null` or empty for a class of its own. */
export type ClassOf = (vertex: number) => string | ReadonlySet<string> | null;

/**
 * Brokerage roles: each chain a–b–c whose ends are not tied counts once, for b. Like both ends: coordinator. Like
 * exactly one: gatekeeper. Like neither: consultant when the ends are alike, liaison otherwise. With a partition these
 * are the five roles of the source without direction; with networks, "alike" means sharing one, and an actor that
 * shares one with each end is a coordinator even when the ends share none. By vertex, counts ≥ 0. Time O(sum of
 * contacts squared). Source: Gould & Fernandez 1989.
 */
export function brokerage(graph: ActorGraph, classOf: ClassOf): BrokerageCount[] {
  const rows = rowsOf(graph);
  const areAlike = likeness(graph.order, classOf);
  const counts = idsOf(graph).map(() => ({ coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 }));
  const marks = markNeighbours(graph);
  counts.forEach((count, broker) => {
    const row = neighboursOf(rows, broker);
    const like = Uint8Array.from(row, (contact) => (areAlike(broker, contact) ? 1 : 0));
    for (let i = 0; i < row.length - 1; i++) {
      const a = row[i] ?? 0;
      marks.of(a);
      for (let j = i + 1; j < row.length; j++) {
        const c = row[j] ?? 0;
        if (marks.has(c)) continue;
        const likeEnds = (like[i] ?? 0) + (like[j] ?? 0);
        if (likeEnds === 2) count.coordinator++;
        else if (likeEnds === 1) count.gatekeeper++;
        else if (areAlike(a, c)) count.consultant++;
        else count.liaison++;
      }
    }
  });
  return counts;
}

/** Returns a test of whether two different vertices share a class. Classes are numbered once, so that the inner loop compares integers. */
function likeness(size: number, classOf: ClassOf): (a: number, b: number) => boolean {
  const numberOf = new Map<string, number>();
  const number = (name: string) => {
    const known = numberOf.get(name) ?? numberOf.size;
    numberOf.set(name, known);
    return known;
  };
  const classes = Array.from({ length: size }, (_, vertex) => {
    const value = classOf(vertex) ?? '';
    return [...(typeof value === 'string' ? [value] : value)].filter((name) => name !== '').map(number);
  });
  if (classes.every((own) => own.length <= 1)) {
    // A vertex without a class gets a negative number of its own.
    const single = Int32Array.from(classes, ([own], vertex) => own ?? -1 - vertex);
    return (a, b) => single[a] === single[b];
  }
  return (a, b) => (classes[a] ?? []).some((own) => classes[b]?.includes(own));
}
