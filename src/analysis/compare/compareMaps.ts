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
 * Introductions with a result in the later map and none in the earlier. Without a common id, they are matched by their
 * two actors and their subject. Time O(introductions).
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

/** Changes from one map to a later one, in ids: what is gone has ids of the earlier map, all else ids of the later. By name. */
export interface MapComparison {
  /** Group names are present only when a finding is about groups. */
  readonly before: Telling;
  readonly after: Telling;
  readonly actors: { readonly new: readonly ActorId[]; readonly gone: readonly ActorId[] };
  /** Pairs with a measured tie. `becameFormal`: tied in both, by a formal tie only in the later. */
  readonly ties: {
    readonly new: readonly ActorPair[];
    readonly gone: readonly ActorPair[];
    readonly becameFormal: readonly ActorPair[];
  };
  /** Actors and pairs in both but described differently in the later; pairs listed above are left out. */
  readonly changed: ChangedBetween;
  /** The same without what was said in confidence. */
  readonly publicChanged: ChangedBetween;
  /** Actors whose id differs between the maps: earlier id → later id. */
  readonly laterIds: ReadonlyMap<ActorId, ActorId>;
  /** Findings seen from each map's own beneficiary; those ruled out do not count as open. */
  readonly findings: { readonly closed: readonly Finding[]; readonly opened: readonly Finding[] };
  /** Introductions with a result only in the later map. */
  readonly results: readonly Introduction[];
}

export interface CompareOptions {
  /** For rulings and dormant ties. */
  readonly today?: Day;
  readonly seed?: number;
}

/** Compares the actors, ties and open findings of two maps. Time O(n log n + m log m), plus the group search. */
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

/** One map as `analyse` sees it. Remembered: while the open map is edited, the map it is compared with stays the same. */
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

function tellingOf({ document, graph, groups, from, perimeter }: LookedAt, findings: readonly Finding[]): Telling {
  return { document, from, perimeter, groupNames: namesOfGroupsIn(findings, document, graph, groups) };
}

interface TiedPair {
  readonly ends: ActorPair;
  readonly formal: boolean;
}

/** Measured pairs by key, in the order of names. */
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

/** Translates a pair; an end missing on the other map gives a key that no pair has. */
function on([a, b]: ActorPair, other: ReadonlyMap<ActorId, ActorId>): readonly [string, string] {
  return [other.get(a) ?? '', other.get(b) ?? ''];
}

function inverse<Id>(matching: ReadonlyMap<Id, Id>): Map<Id, Id> {
  return new Map([...matching].map(([before, after]) => [after, before]));
}

/** Returns a translation of finding keys from the earlier map to the later; `null` when the subject is gone. */
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
