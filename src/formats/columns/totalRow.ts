import { fold } from '../../domain/folding';
import { numberOf } from '../tables/numberCell';

/** "Total", "Sous-total", "Somme" in front of numbers only: a line that a spreadsheet adds, not an actor of that name. */
export function isTotalRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const [first = '', ...others] = filled;
  if (!/^(?:total|totaux|sous-total|somme|grand total|total general|sum|subtotal)\s*:?$/.test(fold(first)))
    return false;
  return others.length > 0 && others.every((cell) => numberOf(cell) !== undefined);
}
