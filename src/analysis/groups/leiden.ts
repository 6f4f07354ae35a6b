import type { Random } from '../seededRandom';
import { connectGroups } from './connectedGroups';
import { foldParts } from './foldParts';
import type { Grouping } from './grouping';
import { moveLocally } from './localMoves';
import { refine } from './refinement';
import { roomFor, type SearchGraph } from './searchGraph';
import { workspaceFor } from './workspace';

/** Leiden's phases on one graph, with arrays allocated once. Groupings are changed in place; every resulting group is connected. */
export interface Leiden {
  /** Runs one pass from these groups: modularity never falls. Time about O(m log n). */
  readonly better: (grouping: Grouping, random: Random) => void;
  /** Runs one pass that takes these groups as indivisible parts, each alone at first, and merges them. */
  readonly assemble: (parts: Grouping, random: Random) => void;
}

interface Level {
  readonly graph: SearchGraph;
  /** Vertex → group, and vertex → vertex of the next level. */
  readonly labels: Uint32Array;
  readonly vertexOf: Uint32Array;
}

/**
 * Local moves, refinement, folding parts into vertices, repeated until nothing folds.
 * Source: Traag, Waltman & van Eck 2019, "From Louvain to Leiden: guaranteeing well-connected communities".
 */
export function leiden(finest: SearchGraph): Leiden {
  const { size } = finest;
  const work = workspaceFor(size);
  const parts = new Uint32Array(size);
  /** Actor → vertex of the current level. */
  const place = new Uint32Array(size);
  const levels: Level[] = [levelOn(finest, size)];

  const levelAt = (depth: number): Level => {
    const level = levels[depth] ?? levelOn(roomFor(finest), size);
    levels[depth] = level;
    return level;
  };

  /** Folds a level by `parts` into the next, keeping its groups. */
  const fold = (level: Level, next: Level): void => {
    foldParts(level.graph, parts, level.vertexOf, next.graph, work);
    keepLabels(level, next, work.numberOf);
    for (let actor = 0; actor < size; actor++) place[actor] = level.vertexOf[place[actor] ?? 0] ?? 0;
  };

  const climb = (start: number, random: Random, grouping: Grouping): void => {
    let level = levelAt(start);
    for (let depth = start; ; depth++) {
      moveLocally(level.graph, level.labels, work, random);
      refine(level.graph, level.labels, parts, work, random);
      if (isUnfolded(level.graph.size, parts)) break;
      const next = levelAt(depth + 1);
      fold(level, next);
      level = next;
    }
    for (let actor = 0; actor < size; actor++) grouping[actor] = level.labels[place[actor] ?? 0] ?? 0;
    connectGroups(finest, grouping, work);
  };

  const begin = (grouping: Grouping): Level => {
    const level = levelAt(0);
    level.labels.set(grouping);
    for (let actor = 0; actor < size; actor++) place[actor] = actor;
    return level;
  };

  return {
    better: (grouping, random) => {
      begin(grouping);
      climb(0, random, grouping);
    },
    assemble: (grouping, random) => {
      const level = begin(grouping);
      parts.set(grouping);
      // Each group is a part, so after folding each is alone.
      fold(level, levelAt(1));
      climb(1, random, grouping);
    },
  };
}

/** Gives each vertex of the next level the group of the vertices folded into it. `first`: scratch array by label. */
function keepLabels({ graph, labels, vertexOf }: Level, next: Level, first: Uint32Array): void {
  first.fill(0, 0, graph.size);
  for (let vertex = 0; vertex < graph.size; vertex++) {
    const coarse = vertexOf[vertex] ?? 0;
    const label = labels[vertex] ?? 0;
    if (first[label] === 0) first[label] = coarse + 1;
    next.labels[coarse] = (first[label] ?? 1) - 1;
  }
}

function levelOn(graph: SearchGraph, size: number): Level {
  return { graph, labels: new Uint32Array(size), vertexOf: new Uint32Array(size) };
}

function isUnfolded(size: number, parts: Uint32Array): boolean {
  for (let vertex = 0; vertex < size; vertex++) if (parts[vertex] !== vertex) return false;
  return true;
}
