import type { CardMessages } from '../../i18n/card/fr';
import type { TableMessages } from '../../i18n/table/fr';
import type { RefusingColumn } from './leftCells';

/** The names under which half-typed texts of a tie are kept: those of its card, so that a cell and the card hold the same. */
export function tieFieldNames(card: CardMessages, table: TableMessages): Readonly<Record<RefusingColumn, string>> {
  const { a, b } = table.tieColumns;
  return { a, b, since: card.actor.since, until: card.actor.until };
}
