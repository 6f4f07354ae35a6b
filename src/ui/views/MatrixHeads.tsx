import { GroupSwatch } from '../parts/GroupSwatch';
import { useMessages } from '../useApp';
import { MatrixName } from './MatrixName';
import type { MatrixRoom } from './matrixRoom';
import styles from './Views.module.css';

export function MatrixHeads({
  columns,
  names,
  colours,
  active,
  room,
}: {
  readonly columns: readonly number[];
  readonly names: readonly string[];
  readonly colours: readonly number[];
  readonly active: number;
  readonly room: MatrixRoom;
}) {
  const corner = useMessages().desk.header.actors;
  return (
    <div role="row" aria-rowindex={1} className={styles.heads}>
      <div role="columnheader" aria-colindex={1} aria-label={corner} className={styles.corner} />
      {columns.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className={styles.columnHead}
          data-active={column === active || undefined}
          title={names[column]}
          style={{ left: `calc(${column} * var(--cell-width))` }}
        >
          <MatrixName name={names[column] ?? ''} names={room.over} size={room.size} />
          <GroupSwatch colour={colours[column]} />
        </div>
      ))}
    </div>
  );
}
