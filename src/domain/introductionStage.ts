import { fold } from './folding';
import type { Introduction } from './introduction';

/** How far an introduction is. */
export const INTRODUCTION_STAGES = ['toDo', 'done', 'dropped'] as const;
export type IntroductionStage = (typeof INTRODUCTION_STAGES)[number];

/** Statuses are free words; these, folded, say that it is over. Read only: what the screen writes is in `i18n`. */
const OVER: Readonly<Record<Exclude<IntroductionStage, 'toDo'>, readonly string[]>> = {
  done: ['faite', 'fait', 'realisee', 'terminee', 'done', 'made', 'finished'],
  dropped: ['sans suite', 'abandonnee', 'annulee', 'no follow-up', 'dropped', 'cancelled', 'came to nothing'],
};

/** Told by its status, else by a result. Words that nobody foresaw ("en attente") are those of one still to be made. */
export function stageOf({ status, result }: Pick<Introduction, 'status' | 'result'>): IntroductionStage {
  const folded = fold(status ?? '');
  if (OVER.dropped.includes(folded)) return 'dropped';
  return OVER.done.includes(folded) || (result ?? '').trim() !== '' ? 'done' : 'toDo';
}
