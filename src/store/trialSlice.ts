import type { StateCreator } from 'zustand/vanilla';
import { type TrialStep, trialStepKey } from '../domain/trialStep';

/** What is tried on the map that is open: nothing of it is in the document before it is kept. */
export interface Trial {
  /** The map it is about: another one that is opened has no trial. */
  readonly mapId: string | null;
  /** At least one, in the order in which they were tried; each once. */
  readonly steps: readonly TrialStep[];
}

/** Possible ties, actors and departures. Of this window only: never saved, never undone. */
export interface TrialSlice {
  readonly trial: Trial | null;

  /** Tries this too; starts a trial where there is none. */
  readonly stepAdded: (step: TrialStep) => void;
  /** Takes a step back, with the ties to an actor that goes with it; the trial ends with its last step. */
  readonly stepRemoved: (step: TrialStep) => void;
  readonly trialDropped: () => void;
}

export const createTrialSlice: StateCreator<TrialSlice & { readonly mapId: string | null }, [], [], TrialSlice> = (
  set,
) => ({
  trial: null,
  stepAdded: (step) =>
    set(({ trial, mapId }) => {
      const steps = trial && trial.mapId === mapId ? trial.steps : [];
      const isTried = steps.some((one) => trialStepKey(one) === trialStepKey(step));
      return isTried ? {} : { trial: { mapId, steps: [...steps, step] } };
    }),
  stepRemoved: (step) =>
    set(({ trial }) => {
      const steps = (trial?.steps ?? []).filter((one) => trialStepKey(one) !== trialStepKey(step) && !needs(one, step));
      return { trial: trial && steps.length > 0 ? { ...trial, steps } : null };
    }),
  trialDropped: () => set({ trial: null }),
});

/** A tie to an actor that is only tried. */
function needs(one: TrialStep, other: TrialStep): boolean {
  return one.kind === 'tie' && other.kind === 'actor' && [one.tie.a, one.tie.b].includes(other.actor.id);
}
