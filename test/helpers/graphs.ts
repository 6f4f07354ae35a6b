import type { ActorGraph } from '../../src/analysis/actorGraph';
import { graphFromPairs } from '../../src/analysis/actorGraph';
import { idsOf, rowsOf } from '../../src/analysis/rowsOf';
import { newActor } from '../../src/domain/actor';
import type { ActorId, TieId } from '../../src/domain/brand';
import { byCodeUnits } from '../../src/domain/folding';
import { emptyDocument, type MapDocument } from '../../src/domain/mapDocument';
import type { RoleName } from '../../src/domain/role';
import { newTie, type Tie } from '../../src/domain/tie';

/** The id that the helpers give to an actor of this name: the name itself. */
export const idOf = (name: string) => name as ActorId;

/**
 * A document in words: `aDocument({ me: ['beneficiary'], ana: ['witness'] }, ['me-ana'])`. Actors not listed exist
 * through their ties. `me-ana?` is a tie to be verified, `me-ana!` one known not to exist.
 */
export function aDocument(actors: Record<string, readonly RoleName[]>, ties: readonly string[] = []): MapDocument {
  const parsed = ties.map(parseTie);
  const names = new Set([...Object.keys(actors), ...parsed.flatMap(({ a, b }) => [a, b])]);
  const records = [...names].map((name) => ({
    ...newActor(idOf(name), name, 'person'),
    roles: (actors[name] ?? []).map((role) => ({ role })),
  }));
  return {
    ...emptyDocument('Test'),
    actors: new Map(records.map((actor) => [actor.id, actor])),
    ties: new Map(parsed.map((tie) => [tie.id, tie])),
  };
}

function parseTie(text: string, index: number): Tie {
  const certainty = text.endsWith('?') ? 'toVerify' : text.endsWith('!') ? 'absent' : 'confirmed';
  const [a = '', b = ''] = text.replace(/[?!]$/, '').split('-');
  return { ...newTie(`tie${index}` as TieId, idOf(a), idOf(b)), certainty };
}

/** A graph from its ties, in words: `aGraph(['ana-bo', 'bo-cy'], ['alone'])`. Vertices are numbered by name. */
export function aGraph(ties: readonly string[], others: readonly string[] = []): ActorGraph {
  return graphOfPairs(
    ties.map((tie) => tie.split('-') as [string, string]),
    others,
  );
}

/** A graph from pairs of names. Vertices are numbered by name. */
export function graphOfPairs(
  pairs: readonly (readonly [string, string])[],
  others: readonly string[] = [],
): ActorGraph {
  const names = [...new Set([...pairs.flat(), ...others])].sort(byCodeUnits);
  const vertexOf = new Map(names.map((name, vertex) => [name, vertex]));
  return graphFromPairs(
    names.map(idOf),
    pairs.map(([a, b]) => [vertexOf.get(a)!, vertexOf.get(b)!] as const),
  );
}

/** A graph of `size` vertices named `v000`, `v001`…, from pairs of numbers. */
export function numberedGraph(size: number, pairs: Iterable<readonly [number, number]>): ActorGraph {
  return graphFromPairs(
    Array.from({ length: size }, (_, vertex) => idOf(`v${String(vertex).padStart(6, '0')}`)),
    pairs,
  );
}

/** Every tie once, as pairs of vertices, the smaller first. */
export function pairsOf(graph: ActorGraph): [number, number][] {
  const { offsets, neighbours, ids } = rowsOf(graph);
  return ids.flatMap((_, vertex) =>
    [...neighbours.subarray(offsets[vertex], offsets[vertex + 1])]
      .filter((other) => other > vertex)
      .map((other): [number, number] => [vertex, other]),
  );
}

/** Values by vertex → values by name. */
export function byName<Value>(graph: ActorGraph, values: ArrayLike<Value>): Record<string, Value> {
  return Object.fromEntries(idsOf(graph).map((id, vertex) => [id, values[vertex]!]));
}
