import type { MapDocument } from '../mapDocument';
import type { TrialStep } from '../trialStep';
import { addActor } from './actors';
import { defineCommand } from './command';
import { removeActor } from './removeActor';
import { addTie } from './ties';

/** Makes what was tried part of the map, all in one step that can be undone. */
export const keepTrial = defineCommand(
  'keepTrial',
  'record',
  (document, { steps }: { readonly steps: readonly TrialStep[] }) => afterSteps(document, steps),
);

/**
 * The document as it would be after the steps, in their order: by the same commands as keeping them. A step that no longer
 * has anything to do (an end has gone) is passed over. Pure: the document given stays as it is.
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
