import { useLaterMessages } from '../parts/useLaterMessages';
import type { GridColumn } from './GridRow';
import type { LeftCells } from './leftCells';
import styles from './table.module.css';

const SHOWN = 4;

interface LeftNoteProps<Column extends string> {
  readonly left: ReadonlyMap<string, LeftCells<Column>>;
  readonly columns: readonly GridColumn<Column>[];
  readonly onSelect: (id: string) => void;
}

/** Lists the cells whose text could not be kept, and why. Each line selects its row. */
export function LeftNote<Column extends string>({ left, columns, onSelect }: LeftNoteProps<Column>) {
  const { table: words } = useLaterMessages();
  const lines = [...left].flatMap(([id, cells]) =>
    columns.flatMap(({ id: column, heading }) => {
      const cell = cells[column];
      return cell ? [{ id, column, text: words.left(words.edit(heading, cell.row), cell.text, cell.problem) }] : [];
    }),
  );
  return (
    <div role="status">
      {lines.length > 0 && (
        <ul className={styles.left}>
          {lines.slice(0, SHOWN).map(({ id, column, text }) => (
            <li key={`${id} ${column}`}>
              <button type="button" className={styles.leftLine} onClick={() => onSelect(id)}>
                {text}
              </button>
            </li>
          ))}
          {lines.length > SHOWN && <li>{words.moreLeftOut(lines.length - SHOWN)}</li>}
        </ul>
      )}
    </div>
  );
}
