import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { TableRow } from './arrangeRows';
import styles from './table.module.css';

interface GridRowProps<Column extends string> {
  readonly row: TableRow<Column>;
  readonly rowIndex: number;
  readonly columns: readonly { readonly id: Column; readonly heading: string }[];
  readonly selected: boolean;
  /** The column that the Tab key reaches in this row; `null` in all rows but one. */
  readonly activeColumn: number | null;
  readonly editing: boolean;
  readonly editor: (id: string, column: Column, onDone: () => void) => ReactNode;
  readonly remover: ((id: string) => ReactNode) | null;
  readonly onDone: () => void;
  readonly onPress: (column: number) => void;
}

/** One row: texts, one of them perhaps being edited. */
export function GridRow<Column extends string>(props: GridRowProps<Column>) {
  const { row, columns, selected, activeColumn, editing } = props;
  return (
    <tr aria-selected={selected} aria-rowindex={props.rowIndex}>
      {columns.map(({ id }, index) => {
        const active = activeColumn === index;
        const editor = active && editing ? props.editor(row.id, id, props.onDone) : null;
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are heard by the table body
          <td key={id} tabIndex={active ? 0 : -1} aria-colindex={index + 1} onClick={() => props.onPress(index)}>
            {editor === null ? row.texts[id] : <CellEditor onDone={props.onDone}>{editor}</CellEditor>}
          </td>
        );
      })}
      {props.remover && <td className={styles.narrow}>{props.remover(row.id)}</td>}
    </tr>
  );
}

/** Puts the caret in the first field of an editor; Esc, or leaving it, ends the editing. */
function CellEditor({ onDone, children }: { readonly onDone: () => void; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears what bubbles from its fields
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
