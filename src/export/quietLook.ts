import { actorGraphOf } from '../analysis/actorGraph';
import { groupNames } from '../analysis/groupNames/groupNames';
import { partitionBy } from '../analysis/partitions/partitionBy';
import { idsOf } from '../analysis/rowsOf';
import { ALL_VISIBLE } from '../analysis/visibility';
import { beneficiaryOf, type MapDocument } from '../domain/mapDocument';
import type { MapLook } from './mapLook';

/** Look of a map that serves as a background: in its stored groups, without questions or measures. Time O(n + m). */
export function quietLook(document: MapDocument): MapLook {
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const centre = [beneficiaryOf(document)].find((id) => id !== undefined && graph.hasNode(id));
  const there = new Set(idsOf(graph));
  const groups = [...document.groups.values()].flatMap((group) => {
    const members = group.members.filter((id) => there.has(id));
    return members.length > 0 ? [{ ...group, members }] : [];
  });
  const named = groupNames(document, graph, partitionBy(document, graph, ALL_VISIBLE, 'groups', groups));
  return {
    document,
    graph,
    centre,
    groups,
    groupNames: named,
    findings: [],
    gaps: [],
    underWay: new Set(),
    telling: { document, from: centre, perimeter: null, groupNames: named },
    brokers: new Set(),
    fragile: new Set(),
    betweenGroups: new Map(),
  };
}
