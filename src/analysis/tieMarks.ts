import type { Tie } from '../domain/tie';
import { carriesNews } from './carriesNews';

/** At least one of the measured ties of the pair is confirmed. */
export const CONFIRMED = 1;
/** At least one of the measured ties of the pair carries news. */
export const CARRIES_NEWS = 2;
/** The pair has more than one measured tie: taking one away leaves another to be looked for. */
export const SEVERAL = 4;

/** What one measured tie says of its pair. */
export function marksOfTie(tie: Tie): number {
  return (tie.certainty === 'confirmed' ? CONFIRMED : 0) | (carriesNews(tie) ? CARRIES_NEWS : 0);
}
