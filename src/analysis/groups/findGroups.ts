import type { ActorId, GroupId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { KeptGroup } from '../../domain/keptGroup';
import type { ActorGraph } from '../actorGraph';
import { idsOf } from '../rowsOf';
import { seededRandom } from '../seededRandom';
import { aloneEach, type Grouping, membersOf } from './grouping';
import { keptStart } from './keptStart';
import { leiden } from './leiden';
import { type MatchedGroup, matchGroups } from './matchGroups';
import { modularity } from './modularity';
import { searchFromScratch } from './searchFromScratch';
import { searchGraphOf } from './searchGraph';
import { settle } from './settle';

/** Number of colours in the palette; they repeat from the ninth group of two actors or more. */
const GROUP_COLOURS = 8;

/**
 * Palette index of each group, 0 … `GROUP_COLOURS` − 1. A group of two or more keeps the colour it had as one; a new
 * one gets the least used colour, the lowest among equals, in the order given (largest first). A group of one needs no
 * colour and gets 0, unless it is what is left of a larger one.
 */
export function groupColours(groups: readonly MatchedGroup[]): number[] {
  const users = Array.from({ length: GROUP_COLOURS }, () => 0);
  const kept = groups.map(({ previous }) =>
    previous && previous.members.length > 1 ? previous.colour % GROUP_COLOURS : undefined,
  );
  groups.forEach(({ members }, group) => {
    const colour = kept[group];
    if (colour !== undefined && members.length > 1) users[colour] = (users[colour] ?? 0) + 1;
  });
  return groups.map(({ members }, group) => {
    const colour = kept[group];
    if (colour !== undefined || members.length < 2) return colour ?? 0;
    const rarest = users.indexOf(Math.min(...users));
    users[rarest] = (users[rarest] ?? 0) + 1;
    return rarest;
  });
}

/** Makes an id for a new group that is not in `taken`. */
type NewGroupId = (members: readonly ActorId[], taken: ReadonlySet<GroupId>) => GroupId;

/**
 * Derives ids from the members and the seed: a worker and a command line that find the same group give it the same id,
 * and only plain data has to pass between threads.
 */
function groupIdsFrom(seed: number): NewGroupId {
  return (members, taken) => {
    const content = members.toSorted(byCodeUnits).join('\n');
    for (let attempt = 0; ; attempt++) {
      const id = `group-${hash(content, seed + attempt)}` as GroupId;
      if (!taken.has(id)) return id;
    }
  };
}

/** 64 bits of FNV-1a, mixed, as text; not for secrets. */
function hash(text: string, seed: number): string {
  let low = (0x811c9dc5 ^ seed) >>> 0;
  let high = (0x9e3779b9 ^ Math.imul(seed, 0x85ebca6b)) >>> 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ unit, 0x85ebca6b) >>> 0;
    high ^= high >>> 13;
  }
  return low.toString(36) + (high >>> 0).toString(36);
}

export interface GroupOptions {
  readonly seed: number;
  /** Ignores the kept groups in the search ("regrouper"); groups that live on still keep their names and colours. */
  readonly fromScratch?: boolean;
  readonly newId?: NewGroupId;
  /**
   * Actors changed by edits since the kept groups were found (`changedActors`). Only they change group, and only their
   * groups merge or split. When absent, the kept groups are returned as they are; only actors in no group, or cut off
   * from theirs, get one.
   */
  readonly touched?: readonly ActorId[];
}

export interface FoundGroups {
  /** Largest first, then by smallest name; members by name. */
  readonly groups: readonly KeptGroup[];
  readonly modularity: number;
}

/**
 * Finds the groups of a map, from the kept ones when there are any, else from scratch. Always a partition into
 * connected groups; an actor without ties is alone. The same graph, kept groups and options give the same groups.
 */
export function findGroups(graph: ActorGraph, kept: readonly KeptGroup[], options: GroupOptions): FoundGroups {
  const { seed, fromScratch = false, newId = groupIdsFrom(seed) } = options;
  const grouping = groupingOf(graph, fromScratch ? [] : kept, options);
  const found = membersOf(grouping)
    .sort((a, b) => b.length - a.length)
    .map((members) => members.flatMap((vertex) => idsOf(graph)[vertex] ?? []));
  return { groups: identified(kept, found, newId), modularity: modularity(graph, grouping) };
}

/**
 * Modularity that Leiden's phases must gain over the kept groups for a search from scratch when `touched` is unknown:
 * groups so far behind were not found by this program, or belong to another map.
 */
const FAR_BEHIND = 0.15;

function groupingOf(graph: ActorGraph, kept: readonly KeptGroup[], { seed, touched }: GroupOptions): Grouping {
  if (graph.size === 0) return aloneEach(graph.order);
  if (kept.length === 0) return searchFromScratch(graph, seed);
  const start = keptStart(graph, kept, touched ?? []);
  const settled = settle(graph, start.grouping, start.touched);
  if (start.mostAreTouched) return rearranged(graph, settled, seed);
  return touched || !isFarBehind(graph, settled, seed) ? settled : searchFromScratch(graph, seed);
}

/** A few passes show that groups are sound, as nearly all are. */
function isFarBehind(graph: ActorGraph, settled: Grouping, seed: number): boolean {
  return modularity(graph, rearranged(graph, settled, seed)) - modularity(graph, settled) >= FAR_BEHIND;
}

/** Runs Leiden's phases from these groups until a pass gains nothing. */
function rearranged(graph: ActorGraph, start: Grouping, seed: number): Grouping {
  const search = leiden(searchGraphOf(graph));
  const random = seededRandom(seed);
  let best = start;
  let reached = modularity(graph, start);
  for (;;) {
    const next = best.slice();
    search.better(next, random);
    const gained = modularity(graph, next);
    if (gained <= reached + 1e-10) return best;
    best = next;
    reached = gained;
  }
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
