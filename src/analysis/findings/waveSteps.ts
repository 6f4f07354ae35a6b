import type { ActorId } from '../../domain/brand';
import type { FindingContext } from './findingContext';

/** Actors by the step at which news of the actions reaches them; each list by name. */
export interface WaveSteps {
  readonly start: readonly ActorId[];
  /** Reached at the first step, at the second, … up to the reach of relays. */
  readonly steps: readonly (readonly ActorId[])[];
  readonly beyond: readonly ActorId[];
}

/** Sorts `actors`, given by name, by the step at which the news reaches them. Time O(n). */
export function waveSteps(
  actors: readonly ActorId[],
  { start, thresholds }: Pick<FindingContext, 'start' | 'thresholds'>,
): WaveSteps {
  const steps: ActorId[][] = Array.from({ length: thresholds.relayWithin }, () => []);
  const beyond: ActorId[] = [];
  for (const id of actors) {
    const distance = start.distance(id);
    if (distance === 0) continue;
    const step = distance === null ? undefined : steps[distance - 1];
    (step ?? beyond).push(id);
  }
  return { start: start.actors, steps, beyond };
}
