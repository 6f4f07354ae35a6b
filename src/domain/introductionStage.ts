import { fold } from './folding';
import type { Introduction } from './introduction';

/** How far an introduction is. */
export const INTRODUCTION_STAGES = ['toDo', 'done', 'dropped'] as const;
export type IntroductionStage = (typeof INTRODUCTION_STAGES)[number];

/** Statuses are free words; these, folded, say a stage. Read only: what the screen writes is in `i18n`. */
const WORDS: Readonly<Record<IntroductionStage, readonly string[]>> = {
  toDo: ['a faire', 'to do'],
  done: ['faite', 'fait', 'realisee', 'terminee', 'done', 'made', 'finished'],
  dropped: ['sans suite', 'abandonnee', 'annulee', 'no follow-up', 'dropped', 'cancelled', 'came to nothing'],
};

/** The stage that a status names; `undefined` for words of somebody's own. */
export function stageNamed(status: string | undefined): IntroductionStage | undefined {
  const folded = fold(status ?? '');
  return INTRODUCTION_STAGES.find((stage) => WORDS[stage].includes(folded));
}

/** Told by its status, else by a result. Words that nobody foresaw ("en attente") are those of one still to be made. */
export function stageOf({ status, result }: Pick<Introduction, 'status' | 'result'>): IntroductionStage {
  const named = stageNamed(status);
  if (named !== undefined && named !== 'toDo') return named;
  return (result ?? '').trim() === '' ? 'toDo' : 'done';
}
