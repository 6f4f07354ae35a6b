import type { TieMatrix } from '../../analysis/tables/tieMatrix';
import type { AppStore } from '../../store/appStore';
import type { Cell } from '../table/nextCell';

/** Opens the tie of a cell or, where there is none, the actor of its row. */
export function openCell(store: AppStore, { order, cellAt }: TieMatrix, { row, column }: Cell): void {
  const { tieChosen, actorChosen } = store.getState();
  const [tie] = row === column ? [] : (cellAt(row, column)?.ties ?? []);
  const actor = order[row];
  if (tie !== undefined) tieChosen(tie);
  else if (actor !== undefined) actorChosen(actor);
}
