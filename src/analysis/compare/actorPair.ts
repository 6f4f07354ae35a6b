import type { ActorId } from '../../domain/brand';

/** Two actors who are tied, or were. */
export type ActorPair = readonly [ActorId, ActorId];
