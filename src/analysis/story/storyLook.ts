import type { ActorId } from '../../domain/brand';
import { DIFFICULTIES, type Difficulty, type Look } from '../../domain/look';
import type { StepKind } from '../../domain/storyStep';

/** How a kind of step is looked at: the whole map, from the beneficiary, and one difficulty where it is about one. */
export function storyLook(kind: StepKind, from: ActorId | undefined): Look {
  return {
    view: from === undefined ? 'free' : 'circles',
    grouping: 'groups',
    ...(isDifficulty(kind) ? { difficulty: kind } : {}),
    outlined: [],
  };
}

export function isDifficulty(kind: StepKind): kind is Difficulty & StepKind {
  return DIFFICULTIES.some((one) => one === kind);
}
