import { byCodeUnits } from '../../domain/folding';
import type { Tie } from '../../domain/tie';
import type { KeyNames } from './keyNames';

/**
 * A tie as tables can name it: its two ends, whichever is written first, and its nature. Of two that say the same of the same
 * two, it is the first.
 */
export function pointedTie({ a, b, nature = '' }: Pick<Tie, 'a' | 'b' | 'nature'>, names: KeyNames): string[] {
  const ends = [a, b].map((id) => names.nameOf(id)?.name ?? '').sort(byCodeUnits);
  return [...ends, nature].filter((part) => part !== '');
}
