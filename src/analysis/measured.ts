import type { KeptGroup } from '../domain/keptGroup';
import type { BrokerageCount } from './measures/brokerage';

/**
 * What takes longer than a frame: computed in a worker, about one version of the document. Arrays are by vertex of the
 * graph it was asked for.
 */
export interface Measured {
  /** Number of the document version it is about. */
  readonly version: number;
  readonly betweenness: Float64Array;
  readonly effectiveSize: Float64Array;
  /** NaN without contacts. */
  readonly constraint: Float64Array;
  /** By computed group. */
  readonly brokerage: readonly BrokerageCount[];
  readonly groups: readonly KeptGroup[];
  readonly modularity: number;
}

/** All but betweenness, which takes longest: the rest is there while it is searched. */
export type QuicklyMeasured = Omit<Measured, 'betweenness'>;
