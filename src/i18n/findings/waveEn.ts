import type { WaveSteps } from '../../analysis/findings/waveSteps';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { atMost } from '../shortened';
import { vocabularyEn } from '../vocabulary/en';
import { namesOf } from './named';

const NAMES = 6;

/** Actors who hear of the actions, step by step; a few names per step. */
export function waveEn({ start, steps, beyond }: WaveSteps, document: MapDocument): string[] {
  const list = (actors: readonly ActorId[]) =>
    vocabularyEn.list(atMost(namesOf(document, actors), NAMES, (count) => `${count} others`));
  const stepEn = (step: number) =>
    step === 0 ? 'Told at the first step' : step === 1 ? 'At the second step' : `At step ${step + 1}`;
  return [
    ...(start.length === 0 ? [] : [`The news starts from ${list(start)}.`]),
    ...steps.map((actors, step) => `${stepEn(step)}: ${actors.length === 0 ? 'nobody' : list(actors)}.`),
    ...(beyond.length === 0 ? [] : [`Not yet: ${list(beyond)}.`]),
  ];
}
