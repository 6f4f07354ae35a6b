import type { ActorId, GroupId } from '../../domain/brand';
import type { Grouping } from '../../domain/looks/grouping';

/** A group of visible actors, in graph order (by name). */
export interface PartitionGroup {
  /** Id of a computed group, actor id of a network, or the folded text after `territory:` or `family:`. */
  readonly id: GroupId | string;
  /** Territory or family as first written, or the name a person gave. When absent, see `groupNames`. */
  readonly text?: string;
  readonly network?: ActorId;
  readonly members: readonly ActorId[];
}

/** Larger groups first, then by smallest name. With networks, groups may overlap. Blank values are in no group. */
export interface Partition {
  readonly by: Grouping;
  readonly groups: readonly PartitionGroup[];
}
