import type { MapDocument } from '../../domain/mapDocument';
import type { ActorGraph } from '../actorGraph';
import type { Finding } from '../findings/finding';
import type { Partition } from '../partitions/partition';
import { type GroupName, groupNames } from './groupNames';

/** Names of the groups, for sentences about these findings; empty when no finding is about groups. Time O(n + m), or O(findings) then. */
export function namesOfGroupsIn(
  findings: readonly Finding[],
  document: MapDocument,
  graph: ActorGraph,
  partition: Partition,
): ReadonlyMap<string, GroupName> {
  return findings.some(({ subject }) => subject?.kind === 'groups')
    ? groupNames(document, graph, partition)
    : new Map();
}
