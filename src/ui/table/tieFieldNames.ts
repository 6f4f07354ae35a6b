import type { CardMessages } from '../../i18n/card/fr';
import type { TableMessages } from '../../i18n/table/fr';
import type { RefusingColumn } from './leftCells';

/** Draft names of the fields of a tie. The same as on its card, so that cell and card share a half-typed text. */
export function tieFieldNames(card: CardMessages, table: TableMessages): Readonly<Record<RefusingColumn, string>> {
  const { a, b } = table.tieColumns;
  return { a, b, since: card.actor.since, until: card.actor.until };
}
