import type { ActorId } from '../../domain/brand';

/** Two actors with a tie between them, now or in the past. */
export type ActorPair = readonly [ActorId, ActorId];
