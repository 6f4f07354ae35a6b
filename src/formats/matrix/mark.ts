import { fold } from '../../domain/folding';
import { isCross, isNo, isYes } from '../cells/marks';
import { numberOf } from '../cells/numberCell';

/** Content of a matrix cell: nothing, a tie, or a tie with something said of it. */
export type Mark =
  | { readonly kind: 'none' | 'tie' | 'unsure' }
  | { readonly kind: 'weight' | 'nature'; readonly text: string };

const NONE: Mark = { kind: 'none' };
const TIE: Mark = { kind: 'tie' };
const NO_TIE = new Set(['', '-', '.', 'na', '#n/a', 'null']);
const A_TIE = new Set(['xx', '✗', '✘', '*']);

/** Reads a matrix cell: 0, 1, a weight, a cross, a word for the tie. */
export function markOf(cell: string): Mark {
  const number = numberOf(cell);
  if (number !== undefined) return number === 0 ? NONE : number === 1 ? TIE : { kind: 'weight', text: cell };
  const word = fold(cell);
  // Crosses first: folded, "•" is a point.
  if (isCross(cell) || isYes(cell) || A_TIE.has(word)) return TIE;
  if (isNo(cell) || NO_TIE.has(word)) return NONE;
  return /^\?+$/.test(word) ? { kind: 'unsure' } : { kind: 'nature', text: cell };
}

/** True for a cell that only says yes or no: blank, 0, 1 or a cross. Words for yes (oui, vrai) belong to lists. */
export function isPlainMark(cell: string): boolean {
  return /^[01✗✘]?$/.test(cell) || isCross(cell);
}
