import type { Adjacency } from '../../rowsOf';
import { blockTree } from './blocks';
import { addPairsBetween, type SearchedBlock, searchedBlock } from './chainSearch';
import { addPairsByLogarithms } from './chainSearchByLogarithms';
import { foldedBlock } from './foldedBlock';
import { WORK_OF_A_PART } from './sumOfParts';

/**
 * The searches left once the map is split, folded and ordered, in parts of about equal work. The parts depend on the
 * map alone, and their sums are added in order, so the result is the same to the last bit whichever thread searches
 * which part.
 */
export interface BetweennessPlan {
  readonly parts: number;
  /** By vertex: pairs already counted without a search. */
  readonly counted: Float64Array;
  readonly searches: readonly Search[];
  /** Estimated work of all searches, in ties walked along. */
  readonly work: number;
}

interface Search {
  readonly block: SearchedBlock;
  /** Place in the block → actor. */
  readonly members: Uint32Array;
  /** Place in the block → vertex of the search. */
  readonly vertexOf: Int32Array;
}

/** Enough parts for threads to finish together, few enough for their sums to cost little. */
const MOST_PARTS = 16;
const REPORTS_OF_A_PART = 20;

/** Splits a map at its fragile points and folds its twins. Time O(n + m), with sorting. */
export function betweennessPlan(graph: Adjacency): BetweennessPlan {
  const { blocks, pairsHeld: counted } = blockTree(graph);
  const searches: Search[] = [];
  for (const one of blocks) {
    // A block of two actors has nobody between them.
    if (one.members.length < 3) continue;
    const folded = foldedBlock(one);
    const block = searchedBlock(folded);
    const vertexOf = folded.vertexOf.map((vertex) => block.vertexOf[vertex] as number);
    one.members.forEach((actor, place) => {
      const pairs = folded.twinPairs[folded.vertexOf[place] as number] as number;
      counted[actor] = (counted[actor] as number) + pairs;
    });
    searches.push({ block, members: one.members, vertexOf });
  }
  const work = searches.reduce((sum, { block }) => sum + block.size * workOfTurn(block), 0);
  const parts = Math.max(1, Math.min(MOST_PARTS, Math.ceil(work / WORK_OF_A_PART)));
  return { parts, counted, searches, work };
}

/**
 * Pairs that each actor stands between, by vertex, among those searched in one part. Pairs counted without a search go
 * with part 0. `onProgress` gets the share of this part that is done.
 */
export function betweennessOfPart(
  { parts, counted, searches, work }: BetweennessPlan,
  part: number,
  onProgress?: (share: number) => void,
): Float64Array {
  const values = part === 0 ? counted.slice() : new Float64Array(counted.length);
  const workOfPart = work / parts;
  const [begins, ends] = [part * workOfPart, part + 1 === parts ? Number.POSITIVE_INFINITY : (part + 1) * workOfPart];
  let before = 0;
  let done = 0;
  let toldNext = 0;
  for (const { block, members, vertexOf } of searches) {
    const each = workOfTurn(block);
    const turnAt = (limit: number) => Math.max(0, Math.min(block.size, Math.ceil((limit - before) / each)));
    const [from, to] = [turnAt(begins), turnAt(ends)];
    before += block.size * each;
    if (from === to) continue;
    const own = pairsWithin(block, from, to, (turns) => {
      done += turns * each;
      if (done < toldNext) return;
      toldNext = done + workOfPart / REPORTS_OF_A_PART;
      onProgress?.(Math.min(1, done / workOfPart));
    });
    members.forEach((actor, place) => {
      values[actor] = (values[actor] as number) + (own[vertexOf[place] as number] as number);
    });
  }
  return values;
}

function pairsWithin(block: SearchedBlock, from: number, to: number, onTurns: (turns: number) => void): Float64Array {
  const values = new Float64Array(block.size);
  if (addPairsBetween(block, from, to, values, onTurns)) return values;
  values.fill(0);
  addPairsByLogarithms(block, from, to, values);
  return values;
}

function workOfTurn({ size, neighbours }: SearchedBlock): number {
  return size + neighbours.length;
}
