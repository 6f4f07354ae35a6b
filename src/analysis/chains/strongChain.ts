import type { ActorId } from '../../domain/brand';
import type { Tie } from '../../domain/tie';
import type { ActorGraph } from '../actorGraph';
import { idsOf, neighboursOf, rowsOf, vertexIndex } from '../rowsOf';

/** Steps that a tie counts for, by level: actors who act together introduce more readily. Index 0: no level noted. */
const STEPS = [3, 3, 2, 1, 1] as const;

interface Way {
  readonly vertex: number;
  readonly before: Way | undefined;
  readonly steps: number;
  readonly viaOfficer: number;
  readonly ties: number;
  readonly unconfirmed: number;
}

/**
 * The chain between two actors along close ties: a close tie counts for one step, regular exchanges for two, any other
 * tie for three, and the fewest steps win, however many go-betweens. Among equals: avoid the officer, then fewest ties,
 * then fewest to be verified, then the names along the chain. `null` when no chain is known. Time O(n + m), plus the
 * length of the chain for each pair of ways equal in all but names.
 */
export function strongChain(
  graph: ActorGraph,
  from: ActorId,
  to: ActorId,
  officer: ActorId | undefined,
): ActorId[] | null {
  const rows = rowsOf(graph);
  const vertexOf = vertexIndex(idsOf(graph));
  const [start, goal] = [vertexOf.get(from), vertexOf.get(to)];
  if (start === undefined || goal === undefined) return null;
  const avoided = officer === undefined ? undefined : vertexOf.get(officer);
  const best = new Map<number, Way>();
  // Ways by their number of steps. Each tie adds some, so ways in the current bucket cannot be improved any more.
  const buckets: Way[][] = [];
  const offer = (way: Way): void => {
    const known = best.get(way.vertex);
    if (known && compare(known, way) <= 0) return;
    best.set(way.vertex, way);
    (buckets[way.steps] ??= []).push(way);
  };
  offer({ vertex: start, before: undefined, steps: 0, viaOfficer: 0, ties: 0, unconfirmed: 0 });
  for (let steps = 0; steps < buckets.length; steps++) {
    for (const way of buckets[steps] ?? []) {
      if (best.get(way.vertex) !== way) continue;
      if (way.vertex === goal) return pathOf(way).flatMap((vertex) => rows.ids[vertex] ?? []);
      for (const next of neighboursOf(rows, way.vertex)) {
        const ties = graph.getEdgeAttribute(rows.ids[way.vertex], rows.ids[next], 'ties') ?? [];
        offer({
          vertex: next,
          before: way,
          steps: steps + stepsOf(ties),
          viaOfficer: way.viaOfficer || next === avoided ? 1 : 0,
          ties: way.ties + 1,
          unconfirmed: way.unconfirmed + (ties.some(({ certainty }) => certainty !== 'toVerify') ? 0 : 1),
        });
      }
    }
  }
  return null;
}

function stepsOf(ties: readonly Tie[]): number {
  return STEPS[ties.reduce((most, { level = 0 }) => Math.max(most, level), 0)] ?? STEPS[0];
}

function compare(a: Way, b: Way): number {
  return (
    a.steps - b.steps ||
    a.viaOfficer - b.viaOfficer ||
    a.ties - b.ties ||
    a.unconfirmed - b.unconfirmed ||
    compareNames(pathOf(a), pathOf(b))
  );
}

/** Vertices are numbered by name. */
function compareNames(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((vertex, place) => vertex !== b[place]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function pathOf(way: Way): number[] {
  const path: number[] = [];
  for (let at: Way | undefined = way; at; at = at.before) path.push(at.vertex);
  return path.reverse();
}
