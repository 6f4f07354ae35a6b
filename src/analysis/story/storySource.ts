import type { ActorId, Day } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { ActorGraph } from '../actorGraph';
import type { Finding } from '../findings/finding';
import type { Findings } from '../findings/findings';
import type { Partition } from '../partitions/partition';

/** What a story is told from: the whole map, looked at from one actor, whatever the window shows meanwhile. */
export interface StorySource {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  /** Usually the beneficiary. */
  readonly from: ActorId | undefined;
  /** The computed groups. */
  readonly partition: Partition;
  readonly findings: Findings;
  /** Those that nobody ruled out. */
  readonly open: readonly Finding[];
  /** Go-betweens as last measured; none, or `null`, while nothing was measured. */
  readonly brokers: ReadonlySet<ActorId> | null;
  readonly today: Day | undefined;
}
