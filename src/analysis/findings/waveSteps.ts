import type { ActorId } from '../../domain/brand';
import type { FindingContext } from './findingContext';

/** Who hears of the actions, by steps of the news from those who carry them; each list by name. */
export interface WaveSteps {
  /** Those it starts from. */
  readonly start: readonly ActorId[];
  /** Reached at the first step, at the second, … as far as relays count. */
  readonly steps: readonly (readonly ActorId[])[];
  /** Not reached, or farther. */
  readonly beyond: readonly ActorId[];
}

/** `actors`, by name, told apart by when the news reaches them. Time O(n). */
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
