import type { ActorId, GroupId } from '../../domain/brand';
import type { KeptGroup } from '../../domain/keptGroup';
import type { ActorGraph } from '../actorGraph';
import { groupColours } from './groupColours';
import { groupIdsFrom, type NewGroupId } from './groupId';
import { aloneEach, type Grouping, membersOf } from './grouping';
import { keptStart } from './keptStart';
import { leiden } from './leiden';
import { louvainSearch } from './louvainGroups';
import { matchGroups } from './matchGroups';
import { modularity } from './modularity';
import { seededRandom } from './seededRandom';
import { settle } from './settle';

export interface GroupOptions {
  readonly seed: number;
  /** True to search as if no groups were kept ("regrouper"); names and colours still go to the groups that live on. */
  readonly fromScratch?: boolean;
  readonly newId?: NewGroupId;
}

/** A partition of the actors of a graph. */
export interface FoundGroups {
  /** Largest first, then by smallest name; members by name. */
  readonly groups: readonly KeptGroup[];
  readonly modularity: number;
}

/**
 * Finds the groups of a map: from those kept with it when there are some, else from scratch. Always a partition, every
 * group connected, an actor without ties alone. The same graph, kept groups and seed give the same groups.
 */
export function findGroups(graph: ActorGraph, kept: readonly KeptGroup[], options: GroupOptions): FoundGroups {
  const { seed, fromScratch = false, newId = groupIdsFrom(seed) } = options;
  const grouping = groupingOf(graph, fromScratch ? [] : kept, seed);
  const found = membersOf(grouping)
    .sort((a, b) => b.length - a.length)
    .map((members) => members.flatMap((vertex) => graph.ids[vertex] ?? []));
  return { groups: identified(kept, found, newId), modularity: modularity(graph, grouping) };
}

function groupingOf(graph: ActorGraph, kept: readonly KeptGroup[], seed: number): Grouping {
  if (graph.tieCount === 0) return aloneEach(graph.ids.length);
  const start = kept.length === 0 ? undefined : keptStart(graph, kept);
  return start ? searchFromKept(graph, start, seed) : searchFromScratch(graph, seed);
}

/**
 * Modularity for which kept groups are rearranged beyond what the last edit asks for. Smaller drifts are left alone:
 * groups that jump while a room watches cost more than a few hundredths bring. "Regrouper" is there for the rest.
 */
const WORTH_REARRANGING = 0.05;

function searchFromKept(graph: ActorGraph, kept: Grouping, seed: number): Grouping {
  const settled = settle(graph, kept);
  const rearranged = leiden(graph, settled, seededRandom(seed));
  const gain = modularity(graph, rearranged) - modularity(graph, settled);
  return gain < WORTH_REARRANGING ? settled : rearranged;
}

/**
 * The best by modularity of several searches; the first among equals. Each betters, by Leiden's phases, what Louvain
 * found or, every other time, everybody alone: on small maps the two get stuck in different places.
 */
function searchFromScratch(graph: ActorGraph, seed: number): Grouping {
  const louvain = louvainSearch(graph);
  let best = aloneEach(graph.ids.length);
  let reached = Number.NEGATIVE_INFINITY;
  for (let run = 0; run < runsFor(graph); run++) {
    const random = seededRandom(seed + run);
    const start = run % 2 === 0 ? louvain(random) : aloneEach(graph.ids.length);
    const grouping = leiden(graph, start, random);
    const value = modularity(graph, grouping);
    if (value <= reached + 1e-12) continue;
    best = grouping;
    reached = value;
  }
  return best;
}

/** Searches from different seeds: forty on a workshop's map (some 20 ms), fewer where each takes long. */
function runsFor({ tieCount }: ActorGraph): number {
  return Math.max(2, Math.min(40, Math.ceil(10_000 / tieCount)));
}

function identified(
  kept: readonly KeptGroup[],
  found: readonly (readonly ActorId[])[],
  newId: NewGroupId,
): KeptGroup[] {
  const matched = matchGroups(kept, found);
  const colours = groupColours(matched);
  const taken = new Set<GroupId>(kept.map(({ id }) => id));
  return matched.map(({ members, previous }, group) => {
    const colour = colours[group] ?? 0;
    if (previous) return { ...previous, colour, members };
    const id = newId(members, taken);
    taken.add(id);
    return { id, colour, members };
  });
}
