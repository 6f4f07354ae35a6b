import type { MapDocument } from '../mapDocument';
import type { TrialStep } from '../trialStep';

/** A map and the trial on it. Masking needs both, because texts of the map may name what is only tried. */
export interface TriedMap {
  readonly document: MapDocument;
  readonly steps: readonly TrialStep[];
}

/** Splits the masked map back into the map itself and the steps under masked names. Pure; O(actors + ties). */
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

/** The map with the trial added, only so that its names are masked. */
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

function without<Id, One>(table: ReadonlyMap<Id, One>, before: ReadonlyMap<Id, unknown>): ReadonlyMap<Id, One> {
  return new Map([...table].filter(([id]) => before.has(id)));
}
