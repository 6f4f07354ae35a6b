import type { ActorId, GroupId } from '../../domain/brand';
import type { Grouping } from '../../domain/looks/grouping';

/** Some actors that go together. Members are visible actors, in the order of the graph (by name). */
export interface PartitionGroup {
  /** Of a computed group, its id; of a network, its actor; else the folded text after `territory:` or `family:`. */
  readonly id: GroupId | string;
  /** Territory or family as first written, or the name a person gave. Absent: see `groupNames`. */
  readonly text?: string;
  /** The network its members belong to. */
  readonly network?: ActorId;
  readonly members: readonly ActorId[];
}

/** Larger groups first, then by smallest name. With networks, groups may overlap. Blank values are in no group. */
export interface Partition {
  readonly by: Grouping;
  readonly groups: readonly PartitionGroup[];
}
