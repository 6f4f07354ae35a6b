import type { MapDocument } from '../mapDocument';
import type { TrialStep } from '../trialStep';

/** The map and what is tried on it, as one who masks names needs them: what is tried is named on the map too. */
export interface TriedMap {
  readonly document: MapDocument;
  readonly steps: readonly TrialStep[];
}

/** What is left of a masked map that has what is tried on it: the map itself, and the steps under masked names. Pure; O(actors + ties). */
export function withoutTried(masked: MapDocument, { document, steps }: TriedMap): TriedMap {
  if (steps.length === 0) return { document: masked, steps };
  return {
    document: {
      ...masked,
      actors: without(masked.actors, document.actors),
      ties: without(masked.ties, document.ties),
    },
    steps: steps.map((step): TrialStep => {
      switch (step.kind) {
        case 'tie':
          return { ...step, tie: masked.ties.get(step.tie.id) ?? step.tie };
        case 'actor':
          return {
            ...step,
            actor: masked.actors.get(step.actor.id) ?? step.actor,
            ties: step.ties.map((tie) => masked.ties.get(tie.id) ?? tie),
          };
        case 'departure':
          return step;
      }
    }),
  };
}

/** The map as if what is tried stood on it: for the sake of names alone. */
export function withTried(document: MapDocument, steps: readonly TrialStep[]): MapDocument {
  if (steps.length === 0) return document;
  const actors = steps.flatMap((step) => (step.kind === 'actor' ? [step.actor] : []));
  const ties = steps.flatMap((step) => (step.kind === 'actor' ? step.ties : step.kind === 'tie' ? [step.tie] : []));
  return {
    ...document,
    actors: new Map([...document.actors, ...actors.map((actor) => [actor.id, actor] as const)]),
    ties: new Map([...document.ties, ...ties.map((tie) => [tie.id, tie] as const)]),
  };
}

/** Those that were there before. */
function without<Id, One>(table: ReadonlyMap<Id, One>, before: ReadonlyMap<Id, unknown>): ReadonlyMap<Id, One> {
  return new Map([...table].filter(([id]) => before.has(id)));
}
