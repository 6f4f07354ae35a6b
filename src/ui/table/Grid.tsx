import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ComponentType, type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { useLaterMessages } from '../parts/useLaterMessages';
import { arrangeRows, type Sorting, type TableRow } from './arrangeRows';
import type { CellBlock } from './cellBlock';
import type { CellRange } from './cellRange';
import { type CellEditorProps, type GridColumn, GridRow } from './GridRow';
import { LeftNote } from './LeftNote';
import type { LeftCells } from './leftCells';
import { TableFilter } from './TableFilter';
import styles from './table.module.css';
import { useCellBlocks } from './useCellBlocks';
import { useGridCells } from './useGridCells';
import { WrittenNote } from './WrittenNote';
import type { WrittenBlock } from './writtenBlock';

export interface GridProps<Column extends string> {
  readonly label: string;
  /** Must stay the same array while its columns are the same: rows are compared by it. */
  readonly columns: readonly GridColumn<Column>[];
  readonly rows: readonly TableRow<Column>[];
  readonly selected: string | null;
  readonly selectedMany?: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
  readonly onSelectMany?: (ids: readonly string[]) => void;
  /** Writes pasted or filled cells; `null` in a read-only map. */
  readonly onWrite: ((block: CellBlock<Column>) => WrittenBlock<Column>) | null;
  readonly left?: ReadonlyMap<string, LeftCells<Column>>;
  /** Why the last edit was not kept. */
  readonly note?: string;
  /** Edits a cell; `null` in a read-only map. */
  readonly Editor: ComponentType<CellEditorProps<Column>> | null;
  /** Removes a row; `null` in a read-only map. */
  readonly Remover: ComponentType<{ readonly id: string }> | null;
  readonly adder: ReactNode;
}

/** A native table with arrow keys, sorting, filter and editing. Its selected row is the selection of the picture. */
export function Grid<Column extends string>(props: GridProps<Column>) {
  const { columns, rows, selected, Editor, Remover } = props;
  const { shown, filter, setFilter, sorting, setSorting } = useArranged(rows, columns[0]?.id);
  const cells = useGridCells(shown, columns.length, selected, props.onSelect, props.onSelectMany);
  const { scroller, view, activeId, range } = cells;
  const ids = useMemo(() => columns.map(({ id }) => id), [columns]);
  const blocks = useCellBlocks(shown, ids, range, props.onWrite);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableCellElement) || !blocks.onKey(event)) return cells.onKeyDown(event);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.pane}>
      <div className={styles.bar}>
        <TableFilter text={filter} onType={setFilter} shown={shown.length} all={rows.length} />
        {props.adder}
      </div>
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
          <GridHead columns={columns} sorting={sorting} onSort={setSorting} hasRemover={Remover !== null} />
          <tbody>
            {view.before > 0 && <Gap height={view.before} />}
            {shown.slice(view.start, view.end).map((row, index) => (
              <GridRow
                key={row.id}
                row={row}
                rowIndex={view.start + index + 2}
                columns={columns}
                selected={row.id === selected || (props.selectedMany?.has(row.id) ?? false)}
                {...(isInBlock(range, view.start + index) && { from: range.left, to: range.right })}
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
        {shown.length === 0 && <Nothing isEmpty={rows.length === 0} />}
      </div>
      <Notes {...props} written={blocks.written} onForget={blocks.forget} />
      <p className={styles.keys}>{useLaterMessages().table.keys}</p>
    </div>
  );
}

function useArranged<Column extends string>(rows: readonly TableRow<Column>[], firstColumn: Column | undefined) {
  const [sorting, setSorting] = useState<Sorting<Column> | null>(null);
  const [filter, setFilter] = useState('');
  const shown = useMemo(
    () =>
      firstColumn ? arrangeRows(rows, filter, sorting ?? { column: firstColumn, descending: false }, firstColumn) : [],
    [rows, filter, sorting, firstColumn],
  );
  return { shown, filter, setFilter, sorting, setSorting };
}

interface GridHeadProps<Column extends string> extends Pick<GridProps<Column>, 'columns'> {
  readonly sorting: Sorting<Column> | null;
  readonly onSort: (sorting: Sorting<Column>) => void;
  readonly hasRemover: boolean;
}

function GridHead<Column extends string>({ columns, sorting, onSort, hasRemover }: GridHeadProps<Column>) {
  const { table: words } = useLaterMessages();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, heading }) => (
          <SortHeading
            key={id}
            heading={heading}
            order={sorting?.column === id ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
            onSort={() => onSort({ column: id, descending: sorting?.column === id && !sorting.descending })}
          />
        ))}
        {hasRemover && (
          <th scope="col" className={styles.narrow}>
            <span className="visually-hidden">{words.removeColumn}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

interface NotesProps<Column extends string> extends Pick<GridProps<Column>, 'columns' | 'left' | 'note' | 'onSelect'> {
  readonly written: WrittenBlock<Column> | null;
  readonly onForget: () => void;
}

function Notes<Column extends string>({ columns, left, note, onSelect, written, onForget }: NotesProps<Column>) {
  return (
    <>
      {left && <LeftNote left={left} columns={columns} onSelect={onSelect} />}
      {note !== undefined && (
        <p className={styles.note} role="status">
          {note}
        </p>
      )}
      {written && (
        <WrittenNote
          written={written}
          headingOf={(column) => columns.find(({ id }) => id === column)?.heading ?? ''}
          onClose={onForget}
        />
      )}
    </>
  );
}

/** Returns false for a single cell, which is no block. */
function isInBlock(range: CellRange | null, row: number): range is CellRange {
  if (!range || row < range.top || row > range.bottom) return false;
  return range.top !== range.bottom || range.left !== range.right;
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  const { table: words } = useLaterMessages();
  return <p className={styles.nothing}>{isEmpty ? words.nothing : words.nothingMatches}</p>;
}

function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true" style={{ height }}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- an empty space, hidden from screen readers */}
      <td />
    </tr>
  );
}

/** The heading of a column: pressing it sorts by the column, pressing again reverses the order. */
function SortHeading({
  heading,
  order,
  onSort,
}: {
  readonly heading: string;
  readonly order: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}) {
  const { table: words } = useLaterMessages();
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" className={styles.sort} title={words.sortBy(heading)} onClick={onSort}>
        {heading}
        {order === 'ascending' && <ArrowUp size={14} aria-hidden="true" />}
        {order === 'descending' && <ArrowDown size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}
