import { type ComponentType, memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { TableRow } from './arrangeRows';
import type { LeftCells } from './leftCells';
import { sameProps } from './sameRow';
import styles from './table.module.css';

export interface GridColumn<Column extends string> {
  readonly id: Column;
  readonly heading: string;
  /** A computed column, not editable here. */
  readonly fixed?: boolean;
}

export interface CellEditorProps<Column extends string> {
  readonly id: string;
  readonly column: Column;
  readonly onDone: () => void;
}

export interface GridRowProps<Column extends string> {
  readonly row: TableRow<Column>;
  readonly rowIndex: number;
  readonly columns: readonly GridColumn<Column>[];
  readonly selected: boolean;
  /** The column that the Tab key reaches in this row; `null` in all rows but one. */
  readonly activeColumn: number | null;
  /** First and last selected column in this row. */
  readonly from?: number;
  readonly to?: number;
  readonly left?: LeftCells<Column> | undefined;
  readonly editing: boolean;
  readonly Editor: ComponentType<CellEditorProps<Column>> | null;
  readonly Remover: ComponentType<{ readonly id: string }> | null;
  readonly onDone: () => void;
}

/** Drawn again only when it shows something else. */
export const GridRow = memo(Row, sameProps) as typeof Row;

function Row<Column extends string>(props: GridRowProps<Column>) {
  const { row, columns, selected, activeColumn, left, editing, Editor, Remover, onDone } = props;
  const { from = Number.POSITIVE_INFINITY, to = -1 } = props;
  return (
    <tr aria-selected={selected} aria-rowindex={props.rowIndex} data-id={row.id}>
      {columns.map(({ id, fixed }, index) => {
        const active = activeColumn === index;
        const typed = left?.[id];
        return (
          <td
            key={id}
            tabIndex={active ? 0 : -1}
            aria-colindex={index + 1}
            aria-invalid={typed ? true : undefined}
            data-chosen={index >= from && index <= to ? true : undefined}
          >
            {active && editing && Editor && !fixed ? (
              <EditorBox onDone={onDone}>
                <Editor id={row.id} column={id} onDone={onDone} />
              </EditorBox>
            ) : typed ? (
              <span className={styles.unread} title={typed.problem}>
                {typed.text}
              </span>
            ) : (
              row.texts[id]
            )}
          </td>
        );
      })}
      {Remover && (
        <td className={styles.narrow}>
          <Remover id={row.id} />
        </td>
      )}
    </tr>
  );
}

/** Focuses the first field of an editor; Escape or leaving it ends the editing. */
function EditorBox({ onDone, children }: { readonly onDone: () => void; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- catches events that bubble from its fields
    <div
      ref={box}
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      {children}
    </div>
  );
}
