import type { Closeness } from '../../analysis/measures/closeness';
import { capitalised } from '../capitals';

const LEVELS = {
  loose: 'a loose network',
  fairlyClose: 'a fairly close network',
  close: 'a close network',
} as const;

/** How densely the actors of the map are tied, in words; empty where that would say nothing. */
export function closenessEn(closeness: Closeness): string {
  const { actors, ties, level } = closeness;
  if (level === 'few' || ties === 0) return '';
  const said = capitalised(tiesOfPossibleEn(closeness));
  if (level !== 'crowd') return `${said}: ${LEVELS[level]}.`;
  const each = Math.round((2 * ties) / actors);
  return `${said}, as is usual with this many people${each < 2 ? '' : `: each actor has ${each} known ties on average`}.`;
}

/** "of 100 possible ties, 12 are known": per hundred where there are more than that. */
export function tiesOfPossibleEn({ known, of }: Closeness): string {
  if (known === 0) return `of ${of} possible ties, fewer than one is known`;
  return `of ${of} possible ${of === 1 ? 'tie' : 'ties'}, ${known} ${known === 1 ? 'is' : 'are'} known`;
}
