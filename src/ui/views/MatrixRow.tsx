import { memo } from 'react';
import type { TieMatrix } from '../../analysis/tables/tieMatrix';
import { GroupSwatch } from '../parts/GroupSwatch';
import { useLaterMessages } from '../parts/useLaterMessages';
import type { Cell } from '../table/nextCell';
import { useApp } from '../useApp';
import { MatrixName } from './MatrixName';
import type { MatrixRoom } from './matrixRoom';
import styles from './Views.module.css';

export interface MatrixRowProps {
  readonly row: number;
  readonly columns: readonly number[];
  readonly matrix: TieMatrix;
  readonly names: readonly string[];
  readonly colour: number | undefined;
  readonly starts: readonly number[];
  readonly active: number | null;
  readonly room: MatrixRoom;
  readonly onGo: (cell: Cell) => void;
}

export const MatrixRow = memo(Row);

function Row({ row, columns, matrix, names, colour, starts, active, room, onGo }: MatrixRowProps) {
  const { matrixTable: words } = useLaterMessages().viewTables;
  const id = matrix.order[row];
  const name = names[row] ?? '';
  const selected = useApp(({ selection }) => selection.kind === 'actor' && selection.id === id);
  const notAsked = useApp(({ document }) => id !== undefined && isNotAsked(document.actors.get(id)?.asked));
  const choose = useApp((state) => state.actorChosen);
  const begins = (number: number) => number > 0 && starts.includes(number);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.matrixRow}
      data-begins={begins(row) || undefined}
      style={{ top: `calc(${row} * var(--cell-height))` }}
    >
      <div role="rowheader" aria-colindex={1} className={styles.rowHead} data-active={active !== null || undefined}>
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={selected}
          title={notAsked ? `${name} – ${words.notAsked}` : name}
          data-unasked={notAsked || undefined}
          onClick={() => id !== undefined && choose(id)}
        >
          <GroupSwatch colour={colour} />
          <MatrixName name={name} names={room.beside} size={room.size} />
        </button>
      </div>
      {columns.map((column) => {
        const cell = matrix.cellAt(row, column);
        const other = names[column] ?? '';
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the table handles keys for all cells
          <div
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            tabIndex={column === active ? 0 : -1}
            aria-label={row === column ? words.oneself(name) : words.cell(name, other, cell?.between ?? null)}
            className={styles.cell}
            data-between={cell?.between}
            data-self={row === column || undefined}
            data-begins={begins(column) || undefined}
            style={{ left: `calc(${column} * var(--cell-width))` }}
            onClick={() => onGo({ row, column })}
          />
        );
      })}
    </div>
  );
}

function isNotAsked(asked: string | undefined): boolean {
  return asked === 'no' || asked === 'partly';
}
