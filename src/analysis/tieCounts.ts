import { pairKey } from '../domain/pairKey';
import { isPast, type Tie } from '../domain/tie';
import { isTieMeasured, isTieShown, type Visibility } from './visibility';

/** The one number of ties of what is shown, and why other places count more or fewer. */
export interface TieCounts {
  /** Pairs of actors that are tied: what the picture draws and what is measured. */
  readonly ties: number;
  /** Rows of the table of ties, and those of them that are no tie of the picture. */
  readonly rows: number;
  readonly hidden: number;
  readonly absent: number;
  readonly ended: number;
  /** More between two who are tied already, or from somebody to themselves. */
  readonly more: number;
}

/** Counts the ties of a table, of which `visibility` lets some through. Time O(ties). */
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
