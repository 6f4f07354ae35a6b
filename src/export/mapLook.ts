import { type ActorGraph, actorGraphOf } from '../analysis/actorGraph';
import { brokersOf } from '../analysis/brokers';
import type { Finding } from '../analysis/findings/finding';
import { isGap } from '../analysis/findings/finding';
import { type Findings, findingsOf } from '../analysis/findings/findings';
import { isRuledOut } from '../analysis/findings/isRuledOut';
import { type GroupName, groupNames } from '../analysis/groupNames/groupNames';
import { doubtfulMembers } from '../analysis/groups/doubtfulMembers';
import { shownGroups } from '../analysis/groups/shownGroups';
import { measure } from '../analysis/measure';
import { fragile } from '../analysis/measures/fragile';
import { tellingFragile } from '../analysis/measures/tellingFragile';
import type { Partition } from '../analysis/partitions/partition';
import { partitionBy } from '../analysis/partitions/partitionBy';
import type { Telling } from '../analysis/reportWords';
import { idsOf } from '../analysis/rowsOf';
import { emptySeats } from '../analysis/seats/emptySeats';
import { ALL_VISIBLE } from '../analysis/visibility';
import { gapsUnderWay } from '../analysis/ways/progress';
import type { ActorId, Day, FindingKey } from '../domain/brand';
import type { KeptGroup } from '../domain/keptGroup';
import { beneficiaryOf, type MapDocument } from '../domain/mapDocument';

/** Everything a picture shows of a map, computed without a window. */
export interface MapLook {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  readonly centre: ActorId | undefined;
  readonly groups: readonly KeptGroup[];
  readonly groupNames: ReadonlyMap<string, GroupName>;
  /** Findings that nobody dismissed. */
  readonly findings: readonly Finding[];
  readonly gaps: readonly Finding[];
  readonly telling: Telling;
  /** Empty seats that something under way may fill. */
  readonly underWay: ReadonlySet<FindingKey>;
  readonly brokers: ReadonlySet<ActorId>;
  readonly fragile: ReadonlySet<ActorId>;
  /** Actors that fit another group as well → the colour of that group. */
  readonly betweenGroups: ReadonlyMap<ActorId, number>;
}

/** The same for a whole map, with the results it was computed from. */
export interface WholeLook extends MapLook {
  readonly partition: Partition;
  /** Includes dismissed findings. */
  readonly found: Findings;
}

/** Look of a whole map, seen from its beneficiary, as in a newly opened window. Time O(n m), for betweenness. */
export function mapLook(document: MapDocument, today: Day): WholeLook {
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const centre = [beneficiaryOf(document)].find((id) => id !== undefined && graph.hasNode(id));
  const measured = measure(graph, [...document.groups.values()], { version: 0, seed: 1 });
  const groups = shownGroups(graph, measured.groups);
  const partition = partitionBy(document, graph, ALL_VISIBLE, 'groups', groups);
  const found = findingsOf(document, { visibility: ALL_VISIBLE, from: centre, partition, graph, today });
  const findings = found.findings.filter((finding) => !isRuledOut(finding, document, today));
  const named = groupNames(document, graph, partition);
  const isFragile = fragile(graph);
  const colours = new Map(groups.map(({ id, colour }) => [id, colour]));
  return {
    document,
    graph,
    centre,
    groups,
    groupNames: named,
    partition,
    found,
    findings,
    gaps: findings.filter(isGap),
    underWay: gapsUnderWay({ document, from: centre, today }, emptySeats(findings, document)),
    telling: { document, from: centre, perimeter: found.perimeter, groupNames: named },
    // As on the desk: no brokers where no groups are shown, no cut points where nearly every actor is one.
    brokers: groups.length > 0 ? brokersOf(graph, measured) : new Set(),
    fragile: tellingFragile(
      graph,
      idsOf(graph).filter((_, vertex) => isFragile[vertex] === 1),
      document.actors.size,
    ),
    betweenGroups: new Map(
      [...doubtfulMembers(graph, groups)].flatMap(([actor, [nearest]]) => {
        const colour = nearest === undefined ? undefined : colours.get(nearest);
        return colour === undefined ? [] : [[actor, colour] as const];
      }),
    ),
  };
}
