import type { MapDocument } from '../mapDocument';
import type { TrialStep } from '../trialStep';
import { addActor } from './actors';
import { defineCommand } from './command';
import { removeActor } from './removeActor';
import { addTie } from './ties';

/** Makes the trial part of the map, in one undo step. */
export const keepTrial = defineCommand(
  'keepTrial',
  'record',
  (document, { steps }: { readonly steps: readonly TrialStep[] }) => afterSteps(document, steps),
);

/**
 * Returns the document after the steps, in order, using the same commands as keeping them. Skips a step that has nothing left
 * to do (an end is gone). Pure.
 */
export function afterSteps(document: MapDocument, steps: readonly TrialStep[]): MapDocument {
  return steps.reduce(afterStep, document);
}

function afterStep(document: MapDocument, step: TrialStep): MapDocument {
  switch (step.kind) {
    case 'tie':
      return addTie(document, step.tie);
    case 'actor':
      return addActor.run(document, step);
    case 'departure':
      return removeActor.run(document, { id: step.actor });
  }
}
