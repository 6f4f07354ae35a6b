import type { Choice } from '../../analysis/narrowed';
import { keyOf, type NarrowedBy } from '../../analysis/narrowedBy';
import { byFolded, fold } from '../../domain/folding';
import type { Narrowing } from '../../domain/looks/narrowing';

export interface FacetRow {
  readonly value: string;
  readonly text: string;
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * Sorts choices by their text: chosen ones first, those that would show nobody last. A chosen value stays listed even when no actor has
 * it any more. `typed`: keeps only choices that contain these words.
 */
export function facetRows(
  by: NarrowedBy,
  choices: readonly Choice[],
  narrowing: Narrowing,
  textOf: (value: string) => string,
  typed: string,
): FacetRow[] {
  const chosen = new Set((narrowing[by] as readonly string[]).map((value) => keyOf(by, value)));
  const offered = new Set(choices.map(({ value }) => keyOf(by, value)));
  const gone = (narrowing[by] as readonly string[]).filter((value) => !offered.has(keyOf(by, value)));
  const words = fold(typed).split(' ').filter(Boolean);
  return [...choices, ...gone.map((value) => ({ value, count: 0 }))]
    .map(({ value, count }) => ({ value, count, text: textOf(value), chosen: chosen.has(keyOf(by, value)) }))
    .filter(({ text }) => words.every((word) => fold(text).includes(word)))
    .sort(
      (a, b) =>
        Number(b.chosen) - Number(a.chosen) ||
        Number(a.count === 0) - Number(b.count === 0) ||
        byFolded(a.text, b.text),
    );
}
