import type { ActorId, Day } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { ActorGraph } from '../actorGraph';
import type { Finding } from '../findings/finding';
import type { Findings } from '../findings/findings';
import type { Partition } from '../partitions/partition';

/** Input of a story: the whole map from one point of view, independent of what the window shows. */
export interface StorySource {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  /** Usually the beneficiary. */
  readonly from: ActorId | undefined;
  readonly partition: Partition;
  readonly findings: Findings;
  readonly open: readonly Finding[];
  /** Brokers as last measured; `null` or empty before any measure. */
  readonly brokers: ReadonlySet<ActorId> | null;
  readonly today: Day | undefined;
}
