import type { ActorId, Day } from '../../domain/brand';
import type { Introduction } from '../../domain/introduction';
import { publicDocument } from '../../domain/leaving/publicDocument';
import { beneficiaryOf, type MapDocument } from '../../domain/mapDocument';
import { pairKey } from '../../domain/pairKey';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { isFormal } from '../../domain/tie';
import { type ActorGraph, actorGraphOf } from '../actorGraph';
import type { Finding, PerimeterCount } from '../findings/finding';
import { findingsOf } from '../findings/findings';
import { isRuledOut } from '../findings/isRuledOut';
import { namesOfGroupsIn } from '../groupNames/namesOfGroupsIn';
import { findGroups } from '../groups/findGroups';
import type { Partition } from '../partitions/partition';
import { partitionBy } from '../partitions/partitionBy';
import type { Telling } from '../reportWords';
import { idsOf, neighboursOf, rowsOf } from '../rowsOf';
import { ALL_VISIBLE, isTieMeasured } from '../visibility';
import type { ActorPair } from './actorPair';
import { type ChangedBetween, changedBetween } from './changedBetween';
import { groupHeirs } from './groupHeirs';
import { type MapMatching, matchMaps } from './matchMaps';
import { translatedKey } from './translatedKey';

/**
 * Introductions of which a result is noted in the later map and none was in the earlier. One that has no id in common is
 * known by its two actors and its subject. Time O(introductions).
 */
function newResults(before: MapDocument, after: MapDocument, { actors }: MapMatching): Introduction[] {
  const told = [...before.introductions.values()].filter(hasResult);
  const known = new Set(told.map((one) => pairAndSubject(one, (actor) => actors.get(actor) ?? '')));
  return [...after.introductions.values()].filter((one) => {
    if (!hasResult(one)) return false;
    const earlier = before.introductions.get(one.id);
    return earlier ? !hasResult(earlier) : !known.has(pairAndSubject(one, (actor) => actor));
  });
}

function hasResult({ result = '' }: Introduction): boolean {
  return result.trim() !== '';
}

function pairAndSubject({ a, b, subject = '' }: Introduction, actorOf: (actor: ActorId) => string): string {
  return JSON.stringify([[actorOf(a), actorOf(b)].sort(), subject.trim()]);
}

/** What changed from one map to a later one, in ids: what is gone is of the earlier map, all else of the later. By name. */
export interface MapComparison {
  /** Groups are named when a finding is about groups. */
  readonly before: Telling;
  readonly after: Telling;
  readonly actors: { readonly new: readonly ActorId[]; readonly gone: readonly ActorId[] };
  /** Pairs of actors measured. `becameFormal`: tied in both, by a formal tie only in the later. */
  readonly ties: {
    readonly new: readonly ActorPair[];
    readonly gone: readonly ActorPair[];
    readonly becameFormal: readonly ActorPair[];
  };
  /** Who is in both and said to be otherwise in the later; pairs that are told above are not told again. */
  readonly changed: ChangedBetween;
  /** The same for those who may not know what was said in confidence. */
  readonly publicChanged: ChangedBetween;
  /** Actors who are in both under two ids: that in the earlier → that in the later. */
  readonly laterIds: ReadonlyMap<ActorId, ActorId>;
  /** Of each map from its own beneficiary; those ruled out are not open. */
  readonly findings: { readonly closed: readonly Finding[]; readonly opened: readonly Finding[] };
  /** Introductions of which a result is noted only in the later. */
  readonly results: readonly Introduction[];
}

export interface CompareOptions {
  /** For rulings and ties asleep. */
  readonly today?: Day;
  /** Of the search for groups. */
  readonly seed?: number;
}

/** Compares two maps: who is there, who is tied to whom, which questions are open. Time O(n log n + m log m), and groups. */
export function compareMaps(before: MapDocument, after: MapDocument, options: CompareOptions = {}): MapComparison {
  const matching = matchMaps(before, after);
  const earlier = lookedAt(before, options.today, options.seed ?? 1);
  const later = lookedAt(after, options.today, options.seed ?? 1);
  const back = inverse(matching.actors);
  const openBefore = pairsOf(earlier);
  const openAfter = pairsOf(later);
  const keyAfter = keysOnLaterMap(matching, earlier, later);
  const keysAfter = new Set(later.open.map(({ key }) => key));
  const keysBefore = new Set(earlier.open.map(({ key }) => keyAfter(key)));
  const tiesNew: ActorPair[] = [];
  const becameFormal: ActorPair[] = [];
  for (const pair of openAfter.values()) {
    const known = openBefore.get(pairKey(...on(pair.ends, back)));
    if (!known) tiesNew.push(pair.ends);
    else if (pair.formal && !known.formal) becameFormal.push(pair.ends);
  }
  const goneTies = [...openBefore.values()].flatMap(({ ends }) =>
    openAfter.has(pairKey(...on(ends, matching.actors))) ? [] : [ends],
  );
  const told = new Set([...tiesNew, ...becameFormal].map((pair) => pairKey(...pair)));
  const toldGone = new Set(goneTies.map((ends) => pairKey(...on(ends, matching.actors))));
  const changedFor = (one: MapDocument, other: MapDocument): ChangedBetween => {
    const { actors, ties } = changedBetween(one, other, matching.actors);
    const isToldAbove = (pair: ActorPair) => told.has(pairKey(...pair)) || toldGone.has(pairKey(...pair));
    return { actors, ties: ties.filter((pair) => !isToldAbove(pair)) };
  };
  const closed = earlier.open.filter(({ key }) => {
    const onLater = keyAfter(key);
    return onLater === null || !keysAfter.has(onLater);
  });
  const opened = later.open.filter(({ key }) => !keysBefore.has(key));
  return {
    before: tellingOf(earlier, closed),
    after: tellingOf(later, opened),
    actors: {
      new: idsOf(later.graph).filter((id) => !back.has(id)),
      gone: idsOf(earlier.graph).filter((id) => !matching.actors.has(id)),
    },
    ties: {
      new: tiesNew,
      gone: goneTies,
      becameFormal,
    },
    laterIds: new Map([...matching.actors].filter(([one, other]) => one !== other)),
    changed: changedFor(before, after),
    publicChanged: changedFor(publicDocument(before), publicDocument(after)),
    findings: { closed, opened },
    results: newResults(before, after, matching),
  };
}

interface LookedAt {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  readonly groups: Partition;
  readonly from: ActorId | undefined;
  readonly open: readonly Finding[];
  readonly perimeter: PerimeterCount | null;
}

/** One map as `analyse` looks at it. Remembered: while the open map is edited, what it is compared with stays the same. */
const lookedAt = rememberedFor((document: MapDocument, today: Day | undefined, seed: number): LookedAt => {
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const from = beneficiaryOf(document);
  const found = findGroups(graph, [...document.groups.values()], { seed }).groups;
  const groups = partitionBy(document, graph, ALL_VISIBLE, 'groups', found);
  const { findings, perimeter } = findingsOf(document, {
    visibility: ALL_VISIBLE,
    from,
    partition: groups,
    graph,
    today,
  });
  return {
    document,
    graph,
    groups,
    from,
    open: findings.filter((finding) => !isRuledOut(finding, document, today)),
    perimeter,
  };
});

/** What sentences about these findings of the map need. */
function tellingOf({ document, graph, groups, from, perimeter }: LookedAt, findings: readonly Finding[]): Telling {
  return { document, from, perimeter, groupNames: namesOfGroupsIn(findings, document, graph, groups) };
}

interface TiedPair {
  readonly ends: ActorPair;
  readonly formal: boolean;
}

/** Each measured pair, by its key, in the order of names. */
function pairsOf({ document, graph }: LookedAt): Map<string, TiedPair> {
  const rows = rowsOf(graph);
  const formal = new Set<string>();
  for (const tie of document.ties.values())
    if (isFormal(tie) && isTieMeasured(tie, ALL_VISIBLE)) formal.add(pairKey(tie.a, tie.b));
  const pairs = new Map<string, TiedPair>();
  idsOf(graph).forEach((a, vertex) => {
    for (const other of neighboursOf(rows, vertex)) {
      const b = idsOf(graph)[other];
      if (b === undefined || other < vertex) continue;
      const key = pairKey(a, b);
      pairs.set(key, { ends: [a, b], formal: formal.has(key) });
    }
  });
  return pairs;
}

/** An end that is not there makes a key that no pair has. */
function on([a, b]: ActorPair, other: ReadonlyMap<ActorId, ActorId>): readonly [string, string] {
  return [other.get(a) ?? '', other.get(b) ?? ''];
}

function inverse<Id>(matching: ReadonlyMap<Id, Id>): Map<Id, Id> {
  return new Map([...matching].map(([before, after]) => [after, before]));
}

/** The key on the later map of a finding of the earlier; `null` when it is about what is no longer there. */
function keysOnLaterMap(matching: MapMatching, earlier: LookedAt, later: LookedAt) {
  const groups = groupHeirs(earlier, later, matching.actors);
  const { actors, themes, actions, offers } = earlier.document;
  const tables: readonly (readonly [ids: { has: (id: never) => boolean }, on: ReadonlyMap<string, string>])[] = [
    [actors, matching.actors],
    [themes, matching.themes],
    [actions, matching.actions],
    [offers, matching.offers],
    [new Set(earlier.groups.groups.map(({ id }) => id)), groups],
  ];
  return (key: Finding['key']) =>
    translatedKey(key, (part) => {
      const table = tables.find(([ids]) => ids.has(part as never));
      return table ? (table[1].get(part) ?? null) : undefined;
    });
}
