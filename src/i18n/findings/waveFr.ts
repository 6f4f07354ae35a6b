import type { WaveSteps } from '../../analysis/findings/waveSteps';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { atMost } from '../shortened';
import { ofFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { namesOf } from './named';

const NAMES = 6;

/** Actors who hear of the actions, step by step; a few names per step. */
export function waveFr({ start, steps, beyond }: WaveSteps, document: MapDocument): string[] {
  const list = (actors: readonly ActorId[]) =>
    vocabularyFr.list(atMost(namesOf(document, actors), NAMES, (count) => `${count} autres`));
  const stepFr = (step: number) =>
    step === 0 ? 'Au courant dès le premier pas' : step === 1 ? 'Au second pas' : `Au ${step + 1}e pas`;
  return [
    ...(start.length === 0 ? [] : [`L’information part ${ofFr(list(start))}.`]),
    ...steps.map((actors, step) => `${stepFr(step)}\u00A0: ${actors.length === 0 ? 'personne' : list(actors)}.`),
    ...(beyond.length === 0 ? [] : [`Pas encore\u00A0: ${list(beyond)}.`]),
  ];
}
