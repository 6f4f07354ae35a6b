import type { Closeness } from '../../analysis/measures/closeness';
import { capitalised } from '../capitals';

const LEVELS = {
  loose: 'c’est un réseau peu serré',
  fairlyClose: 'c’est un réseau assez serré',
  close: 'c’est un réseau serré',
} as const;

/** How densely the actors of the map are tied, in words; empty where that would say nothing. */
export function closenessFr(closeness: Closeness): string {
  const { actors, ties, level } = closeness;
  if (level === 'few' || ties === 0) return '';
  const said = capitalised(tiesOfPossibleFr(closeness));
  if (level !== 'crowd') return `${said}\u00A0: ${LEVELS[level]}.`;
  const each = Math.round((2 * ties) / actors);
  return `${said}, ce qui est courant quand on est nombreux${each < 2 ? '' : `\u00A0: chaque acteur a ${each} liens connus en moyenne`}.`;
}

/** "sur 100 liens possibles, 12 sont connus": per hundred where there are more than that. */
export function tiesOfPossibleFr({ known, of }: Closeness): string {
  if (known === 0) return `sur ${of} liens possibles, moins d’un est connu`;
  return `sur ${of} ${of === 1 ? 'lien possible' : 'liens possibles'}, ${known} ${known === 1 ? 'est connu' : 'sont connus'}`;
}
