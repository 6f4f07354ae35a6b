import { type ComponentType, type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { useLaterMessages } from '../parts/useLaterMessages';
import { arrangeRows, type Sorting, type TableRow } from './arrangeRows';
import type { CellBlock } from './cellBlock';
import type { CellRange } from './cellRange';
import { type CellEditorProps, type GridColumn, GridRow } from './GridRow';
import { LeftNote } from './LeftNote';
import type { LeftCells } from './leftCells';
import { SortHeading } from './SortHeading';
import { TableFilter } from './TableFilter';
import styles from './table.module.css';
import { useCellBlocks } from './useCellBlocks';
import { useGridCells } from './useGridCells';
import { WrittenNote } from './WrittenNote';
import type { WrittenBlock } from './writtenBlock';

export interface GridProps<Column extends string> {
  readonly label: string;
  /** The same array from one drawing to the next, as long as it says the same: rows are compared by it. */
  readonly columns: readonly GridColumn<Column>[];
  readonly rows: readonly TableRow<Column>[];
  readonly selected: string | null;
  /** Rows that are chosen together. */
  readonly selectedMany?: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
  readonly onSelectMany?: (ids: readonly string[]) => void;
  /** Writes cells that were pasted or filled; `null` in a map that can only be read. */
  readonly onWrite: ((block: CellBlock<Column>) => WrittenBlock<Column>) | null;
  /** Rows with cells in which something was left that could not be kept. */
  readonly left?: ReadonlyMap<string, LeftCells<Column>>;
  /** What became of the last edit, when it was not kept. */
  readonly note?: string;
  /** What edits a cell; `null` in a map that can only be read. */
  readonly Editor: ComponentType<CellEditorProps<Column>> | null;
  /** What removes a row; `null` in a map that can only be read. */
  readonly Remover: ComponentType<{ readonly id: string }> | null;
  /** The row that adds one more. */
  readonly adder: ReactNode;
}

/** A native table one moves in with the arrows, sorts, filters and edits; its row is the selection of the picture. */
export function Grid<Column extends string>(props: GridProps<Column>) {
  const { columns, rows, selected, Editor, Remover } = props;
  const { table: words } = useLaterMessages();
  const firstColumn = columns[0]?.id;
  const [sorting, setSorting] = useState<Sorting<Column> | null>(null);
  const [filter, setFilter] = useState('');
  const shown = useMemo(
    () =>
      firstColumn ? arrangeRows(rows, filter, sorting ?? { column: firstColumn, descending: false }, firstColumn) : [],
    [rows, filter, sorting, firstColumn],
  );
  const cells = useGridCells(shown, columns.length, selected, props.onSelect, props.onSelectMany);
  const { range } = cells;
  const ids = useMemo(() => columns.map(({ id }) => id), [columns]);
  const blocks = useCellBlocks(shown, ids, range, props.onWrite);
  const isBlock = range !== null && (range.top !== range.bottom || range.left !== range.right);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableCellElement) || !blocks.onKey(event)) return cells.onKeyDown(event);
    event.preventDefault();
    event.stopPropagation();
  };
  const { scroller, view, activeId } = cells;
  return (
    <div className={styles.pane}>
      <TableFilter text={filter} onType={setFilter} shown={shown.length} all={rows.length} />
      <div ref={scroller} className={styles.scroller} onScroll={cells.onScroll}>
        <table
          className={styles.table}
          role="grid"
          aria-label={props.label}
          aria-rowcount={shown.length + 1}
          aria-multiselectable={props.onSelectMany !== undefined}
          onKeyDown={onKeyDown}
          onClick={cells.onClick}
          onMouseDown={cells.onMouseDown}
          onMouseMove={cells.onMouseMove}
          onCopy={blocks.onCopy}
          onPaste={blocks.onPaste}
        >
          <thead>
            <tr aria-rowindex={1}>
              {columns.map(({ id, heading }) => (
                <SortHeading
                  key={id}
                  heading={heading}
                  order={sorting?.column === id ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
                  onSort={() => setSorting({ column: id, descending: sorting?.column === id && !sorting.descending })}
                />
              ))}
              {Remover && (
                <th scope="col" className={styles.narrow}>
                  <span className="visually-hidden">{words.removeColumn}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {view.before > 0 && <Gap height={view.before} />}
            {shown.slice(view.start, view.end).map((row, index) => (
              <GridRow
                key={row.id}
                row={row}
                rowIndex={view.start + index + 2}
                columns={columns}
                selected={row.id === selected || (props.selectedMany?.has(row.id) ?? false)}
                {...(isBlock && isIn(range, view.start + index) && { from: range.left, to: range.right })}
                activeColumn={row.id === activeId ? cells.activeColumn : null}
                left={props.left?.get(row.id)}
                editing={cells.editing && row.id === activeId}
                Editor={Editor}
                Remover={Remover}
                onDone={cells.onDone}
              />
            ))}
            {view.after > 0 && <Gap height={view.after} />}
          </tbody>
        </table>
        {shown.length === 0 && (
          <p className={styles.nothing}>{rows.length === 0 ? words.nothing : words.nothingMatches}</p>
        )}
      </div>
      {props.left && <LeftNote left={props.left} columns={columns} onSelect={props.onSelect} />}
      {props.note !== undefined && (
        <p className={styles.note} role="status">
          {props.note}
        </p>
      )}
      {blocks.written && (
        <WrittenNote
          written={blocks.written}
          headingOf={(column) => columns.find(({ id }) => id === column)?.heading ?? ''}
          onClose={blocks.forget}
        />
      )}
      {props.adder}
      <p className={styles.keys}>{words.keys}</p>
    </div>
  );
}

function isIn({ top, bottom }: CellRange, row: number): boolean {
  return row >= top && row <= bottom;
}

/** Rows that are not drawn, as high as they would be. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true" style={{ height }}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- an empty space, hidden from screen readers */}
      <td />
    </tr>
  );
}
