import { pairKey } from '../domain/pairKey';
import { isPast, type Tie } from '../domain/tie';
import { isTieMeasured, isTieShown, type Visibility } from './visibility';

/** The number of ties shown, with the counts that explain why other places show more or fewer. */
export interface TieCounts {
  /** Pairs of tied actors: what is drawn and measured. */
  readonly ties: number;
  /** Rows of the table of ties, then those that are not drawn, by reason. */
  readonly rows: number;
  readonly hidden: number;
  readonly absent: number;
  readonly ended: number;
  /** Further ties of a pair that is already tied, or ties from an actor to itself. */
  readonly more: number;
}

/** Counts the ties of a table under `visibility`. Time O(ties). */
export function tieCounts(table: Iterable<Tie>, visibility: Visibility): TieCounts {
  const rows = [...table];
  const shown = rows.filter((tie) => isTieShown(tie, visibility));
  const absent = shown.filter(({ certainty }) => certainty === 'absent').length;
  const ended = shown.filter((tie) => tie.certainty !== 'absent' && isPast(tie)).length;
  const measured = shown.filter((tie) => isTieMeasured(tie, visibility));
  const ties = new Set(measured.map(({ a, b }) => pairKey(a, b))).size;
  return {
    ties,
    rows: rows.length,
    hidden: rows.length - shown.length,
    absent,
    ended,
    more: shown.length - absent - ended - ties,
  };
}
