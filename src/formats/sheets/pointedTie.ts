import { byCodeUnits } from '../../domain/folding';
import type { Tie } from '../../domain/tie';
import type { KeyNames } from './keyNames';

/** A tie as tables name it: its two ends, sorted by name, and its nature. When several ties match, it means the first. */
export function pointedTie({ a, b, nature = '' }: Pick<Tie, 'a' | 'b' | 'nature'>, names: KeyNames): string[] {
  const ends = [a, b].map((id) => names.nameOf(id)?.name ?? '').sort(byCodeUnits);
  return [...ends, nature].filter((part) => part !== '');
}
