import type { TieMatrix } from '../../analysis/tables/tieMatrix';
import type { TieId } from '../../domain/brand';
import { connectActors } from '../../domain/commands';
import { DRAWN_NATURE, newTie, type Tie } from '../../domain/tie';
import { Button } from '../parts/Button';
import { unbroken } from '../parts/unbroken';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import type { Cell } from '../table/nextCell';
import { useApp, useAppStore } from '../useApp';
import { openCell } from './openCell';
import styles from './Views.module.css';

/** The active cell in words, and the actions on it. Its height is constant, so that nothing moves. */
export function MatrixLine({
  matrix,
  names,
  at,
}: {
  readonly matrix: TieMatrix;
  readonly names: readonly string[];
  readonly at: Cell;
}) {
  const { matrixTable: words } = useLaterMessages().viewTables;
  const store = useAppStore();
  const { newId } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  const [a, b] = [matrix.order[at.row], matrix.order[at.column]];
  const [nameA = '', nameB = ''] = [names[at.row], names[at.column]];
  const isSelf = at.row === at.column;
  const cell = isSelf ? null : matrix.cellAt(at.row, at.column);

  const note = (said: Partial<Tie>) => {
    if (a === undefined || b === undefined) return;
    const tie: Tie = { ...newTie(newId() as TieId, a, b), ...said };
    store.getState().execute(connectActors, { tie }, `${nameA} – ${nameB}`);
  };
  const button = (label: string, run: () => void) => <Button onClick={run}>{label}</Button>;
  return (
    <footer className={styles.line}>
      <p>{unbroken(isSelf ? words.oneself(nameA) : words.cell(nameA, nameB, cell?.between ?? null))}</p>
      {cell && button(words.seeTie, () => openCell(store, matrix, at))}
      {!cell && !isSelf && !readOnly && (
        <>
          {button(words.tie, () => note({ nature: DRAWN_NATURE }))}
          {button(words.noTie, () => note({ certainty: 'absent' }))}
        </>
      )}
    </footer>
  );
}
