import { fold } from './folding';
import type { Introduction } from './introduction';

export const INTRODUCTION_STAGES = ['toDo', 'done', 'dropped'] as const;
export type IntroductionStage = (typeof INTRODUCTION_STAGES)[number];

/** Folded words that name a stage, for reading only: statuses are free text, and `i18n` has the words that are written. */
const WORDS: Readonly<Record<IntroductionStage, readonly string[]>> = {
  toDo: ['a faire', 'to do'],
  done: ['faite', 'fait', 'realisee', 'terminee', 'done', 'made', 'finished'],
  dropped: ['sans suite', 'abandonnee', 'annulee', 'no follow-up', 'dropped', 'cancelled', 'came to nothing'],
};

/** The stage that a status names; `undefined` for free words. */
export function stageNamed(status: string | undefined): IntroductionStage | undefined {
  const folded = fold(status ?? '');
  return INTRODUCTION_STAGES.find((stage) => WORDS[stage].includes(folded));
}

/** The stage by status, else by whether there is a result. An unknown status ("en attente") counts as still to be made. */
export function stageOf({ status, result }: Pick<Introduction, 'status' | 'result'>): IntroductionStage {
  const named = stageNamed(status);
  if (named !== undefined && named !== 'toDo') return named;
  return (result ?? '').trim() === '' ? 'toDo' : 'done';
}
