import type { KeptGroup } from '../domain/keptGroup';
import type { BrokerageCount } from './measures/brokerage';

/**
 * Measures that take longer than a frame: computed in a worker for one version of the document. Arrays are by vertex of
 * the graph they were computed from.
 */
export interface Measured {
  readonly version: number;
  readonly betweenness: Float64Array;
  readonly effectiveSize: Float64Array;
  /** NaN without contacts. */
  readonly constraint: Float64Array;
  readonly brokerage: readonly BrokerageCount[];
  readonly groups: readonly KeptGroup[];
  readonly modularity: number;
}

/** All measures but betweenness, which takes longest: these are shown while it is still being computed. */
export type QuicklyMeasured = Omit<Measured, 'betweenness'>;
