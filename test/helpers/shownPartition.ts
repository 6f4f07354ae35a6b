import type { ActorGraph } from '../../src/analysis/actorGraph';
import { shownGroups } from '../../src/analysis/groups/shownGroups';
import type { Partition } from '../../src/analysis/partitions/partition';
import { partitionBy } from '../../src/analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { MapDocument } from '../../src/domain/mapDocument';

/** The groups of a map that a window shows, worked out at once. */
export function shownPartition(document: MapDocument, graph: ActorGraph): Partition {
  return partitionBy(document, graph, ALL_VISIBLE, 'groups', shownGroups(graph, document.groups.values()));
}
