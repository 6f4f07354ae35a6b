import type { StateCreator } from 'zustand/vanilla';
import { type TrialStep, trialStepKey } from '../domain/trialStep';

/** Changes tried on the open map: none is in the document before it is kept. */
export interface Trial {
  /** The map it is about: opening another one shows no trial. */
  readonly mapId: string | null;
  /** At least one, in the order tried, without duplicates. */
  readonly steps: readonly TrialStep[];
}

/** Possible ties, actors and departures. Of this window only: never saved, never undone. */
export interface TrialSlice {
  readonly trial: Trial | null;

  readonly stepAdded: (step: TrialStep) => void;
  /** Withdraws a step, with the ties to an actor it added; the trial ends with its last step. */
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

/** True when `one` is a tie to the tried actor of `other`. */
function needs(one: TrialStep, other: TrialStep): boolean {
  return one.kind === 'tie' && other.kind === 'actor' && [one.tie.a, one.tie.b].includes(other.actor.id);
}
