import type { Actor } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import { recordsBetween } from '../domain/change';
import type { MapDocument } from '../domain/mapDocument';
import type { Tie } from '../domain/tie';
import { type ActorGraph, actorGraphOf, byIdentity, placeInRow, vertexIndex } from './actorGraph';
import { type PairState, withPairs } from './graphWithPairs';
import { withVertices } from './graphWithVertices';
import { marksOfTie, SEVERAL } from './tieMarks';
import { isActorVisible, isTieMeasured, type Visibility } from './visibility';

/** What a graph was made of. */
export interface GraphSource {
  readonly document: Pick<MapDocument, 'actors' | 'ties'>;
  readonly visibility: Visibility;
  readonly graph: ActorGraph;
}

/** Above these, building anew is as fast. Pairs are looked for among all ties, actors among all ids. */
const MOST_PAIRS = 8;
const MOST_ACTORS = 8;

/**
 * The measured graph after an edit: exactly `actorGraphOf(document, visibility)`, from the one before it. What changed
 * is found by identity, so that it does not matter how the map came to be. Lists and arrays of which nothing changed are
 * the very same; the graph itself is another whenever an actor or a tie is. Time O(n + m) with a small factor: rows are
 * copied, not made; as long as `actorGraphOf` when much has changed.
 */
export function graphAfter(before: GraphSource, document: MapDocument, visibility: Visibility): ActorGraph {
  const anew = () => actorGraphOf(document, visibility);
  if (before.visibility !== visibility || !before.graph.marks) return anew();
  const actors = recordsBetween<ActorId, Actor>(before.document.actors, document.actors);
  const ties = recordsBetween<Tie['id'], Tie>(before.document.ties, document.ties);
  const moved = actors.filter(([, was, is]) => !was || !is || byIdentity(was, is) !== 0);
  if (moved.length > MOST_ACTORS || ties.length > MOST_PAIRS * 4) return anew();
  const vertices = moved.length === 0 ? before.graph : movedVertices(before.graph, document, visibility, moved);
  const come = moved.flatMap(([id, was]) => (was ? [] : [id]));
  const pairs = pairsTouched(document, visibility, ties, come);
  if (pairs.length > MOST_PAIRS) return anew();
  const { ids, offsets, neighbours, tieCount, marks } = withPairs(
    vertices,
    come.length > 0
      ? statesOf(vertices, document, visibility, pairs)
      : statesAfter(vertices, document, visibility, pairs, ties),
  );
  return { ids, offsets, neighbours, tieCount, ...(marks ? { marks } : {}) };
}

type Pair = readonly [ActorId, ActorId];
type Delta<One> = readonly [id: string, was: One | null, is: One | null];

function movedVertices(
  graph: ActorGraph,
  document: MapDocument,
  visibility: Visibility,
  moved: readonly Delta<Actor>[],
): ActorGraph {
  const gone = new Set<string>(moved.map(([id]) => id));
  const stay = graph.ids.filter((id) => !gone.has(id));
  for (const [, , is] of moved) {
    if (!is || !isActorVisible(is, visibility)) continue;
    stay.splice(placeOf(is, stay, document), 0, is.id);
  }
  return withVertices(graph, stay);
}

/** Where an actor comes among others, by halving. */
function placeOf(actor: Actor, among: readonly ActorId[], { actors }: MapDocument): number {
  let low = 0;
  let high = among.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = actors.get(among[middle] ?? actor.id);
    if (other && byIdentity(other, actor) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pairs whose ties may say something else than before; once each. */
function pairsTouched(
  document: MapDocument,
  visibility: Visibility,
  ties: readonly Delta<Tie>[],
  come: readonly ActorId[],
): Pair[] {
  const pairs: Pair[] = [];
  const touch = ({ a, b }: Tie) => {
    if (!pairs.some((pair) => joins(pair, a, b))) pairs.push([a, b]);
  };
  for (const [, was, is] of ties) {
    const [before, after] = [contribution(was, visibility), contribution(is, visibility)];
    const sameEnds = was !== null && is !== null && joins([was.a, was.b], is.a, is.b);
    if (before === after && (sameEnds || before === UNMEASURED)) continue;
    if (was && before !== UNMEASURED) touch(was);
    if (is && after !== UNMEASURED) touch(is);
  }
  // A tie may have waited for its actor.
  if (come.length > 0)
    for (const tie of document.ties.values()) if (come.some((id) => tie.a === id || tie.b === id)) touch(tie);
  return pairs;
}

const UNMEASURED = -1;

function contribution(tie: Tie | null, visibility: Visibility): number {
  return tie && isTieMeasured(tie, visibility) ? marksOfTie(tie) : UNMEASURED;
}

function joins([one, other]: Pair, a: ActorId, b: ActorId): boolean {
  return (a === one && b === other) || (a === other && b === one);
}

/**
 * The same as `statesOf`, from what the graph says of the pairs as they were and from the ties that changed. Only a pair
 * of several ties that lost one must be looked for among all. Pairs are those touched by `ties`.
 */
function statesAfter(
  graph: ActorGraph,
  document: MapDocument,
  visibility: Visibility,
  pairs: readonly Pair[],
  ties: readonly Delta<Tie>[],
): PairState[] {
  const vertexOf = vertexIndex(graph.ids);
  const unknown: Pair[] = [];
  const known: PairState[] = [];
  for (const pair of pairs) {
    const [a, b] = [vertexOf.get(pair[0]), vertexOf.get(pair[1])];
    if (a === undefined || b === undefined) continue;
    const place = placeInRow(graph, a, b);
    const before = place === undefined ? UNMEASURED : (graph.marks?.[place] ?? 0);
    const lost = ties.some(
      ([, was]) => was && joins(pair, was.a, was.b) && contribution(was, visibility) !== UNMEASURED,
    );
    if (lost && (before & SEVERAL) !== 0) {
      unknown.push(pair);
      continue;
    }
    let marks = lost ? UNMEASURED : before;
    for (const [, , is] of ties)
      if (is && joins(pair, is.a, is.b)) marks = together(marks, contribution(is, visibility));
    known.push({ a, b, marks: marks === UNMEASURED ? undefined : marks });
  }
  return [...known, ...statesOf(graph, document, visibility, unknown)];
}

/** What one more tie adds to what is said of a pair. */
function together(said: number, more: number): number {
  if (more === UNMEASURED) return said;
  return said === UNMEASURED ? more : said | more | SEVERAL;
}

/** What the ties of these pairs say now, for pairs of visible actors. */
function statesOf(
  graph: ActorGraph,
  document: MapDocument,
  visibility: Visibility,
  pairs: readonly Pair[],
): PairState[] {
  if (pairs.length === 0) return [];
  const marks = pairs.map(() => UNMEASURED);
  for (const tie of document.ties.values()) {
    for (let index = 0; index < pairs.length; index++) {
      const pair = pairs[index];
      if (!pair || !joins(pair, tie.a, tie.b)) continue;
      marks[index] = together(marks[index] ?? UNMEASURED, contribution(tie, visibility));
    }
  }
  const vertexOf = vertexIndex(graph.ids);
  return pairs.flatMap(([one, other], index): PairState[] => {
    const [a, b] = [vertexOf.get(one), vertexOf.get(other)];
    const said = marks[index] ?? UNMEASURED;
    return a === undefined || b === undefined ? [] : [{ a, b, marks: said === UNMEASURED ? undefined : said }];
  });
}
