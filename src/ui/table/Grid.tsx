import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../useApp';
import { arrangeRows, type Sorting, type TableRow } from './arrangeRows';
import { GridRow } from './GridRow';
import { type Cell, nextCell } from './nextCell';
import { ROW_HEIGHT, rowsInView } from './rowsInView';
import { SortHeading } from './SortHeading';
import { TableFilter } from './TableFilter';
import styles from './table.module.css';

export interface GridProps<Column extends string> {
  readonly label: string;
  readonly columns: readonly { readonly id: Column; readonly heading: string }[];
  readonly rows: readonly TableRow<Column>[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** The editor of a cell, or `null` when it is not changed here. Kept by the caller: same function, same cells. */
  readonly editor: (id: string, column: Column, onDone: () => void) => ReactNode;
  /** What removes a row; `null` in a map that can only be read. */
  readonly remover: ((id: string) => ReactNode) | null;
  /** The row that adds one more. */
  readonly adder: ReactNode;
}

/** A native table one moves in with the arrows, sorts, filters and edits; its row is the selection of the picture. */
export function Grid<Column extends string>(props: GridProps<Column>) {
  const { columns, rows, selected, onSelect } = props;
  const { table: words } = useMessages();
  const firstColumn = columns[0]?.id;
  const [sorting, setSorting] = useState<Sorting<Column> | null>(null);
  const [filter, setFilter] = useState('');
  const [active, setActive] = useState<{ readonly id: string; readonly column: number } | null>(null);
  const [editing, setEditing] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const focusWanted = useRef(false);
  const [top, setTop] = useState(0);

  const shown = useMemo(
    () =>
      firstColumn ? arrangeRows(rows, filter, sorting ?? { column: firstColumn, descending: false }, firstColumn) : [],
    [rows, filter, sorting, firstColumn],
  );
  const view = rowsInView(shown.length, top, scroller.current?.clientHeight ?? 600);
  const activeRow = Math.max(0, active ? shown.findIndex((row) => row.id === active.id) : 0);
  const activeId = shown[activeRow]?.id;
  const activeColumn = active?.column ?? 0;

  const reveal = (row: number) => {
    const box = scroller.current;
    if (!box || view.end - view.start === shown.length) return;
    const y = row * ROW_HEIGHT;
    if (y < box.scrollTop || y > box.scrollTop + box.clientHeight - 3 * ROW_HEIGHT) {
      box.scrollTop = Math.max(0, y - box.clientHeight / 2);
      setTop(box.scrollTop);
    }
  };
  const focusCell = ({ row, column }: Cell) => {
    const id = shown[row]?.id;
    if (id === undefined) return;
    focusWanted.current = true;
    reveal(row);
    setActive({ id, column });
  };
  useLayoutEffect(() => {
    if (!focusWanted.current || editing) return;
    focusWanted.current = false;
    scroller.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  });
  // The selection made elsewhere is brought into view here; focus stays where it is.
  const selectedRow = shown.findIndex((row) => row.id === selected);
  const revealSelected = useRef(reveal);
  useLayoutEffect(() => {
    revealSelected.current = reveal;
  });
  useEffect(() => {
    if (selected === null || selectedRow < 0) return;
    revealSelected.current(selectedRow);
    scroller.current?.querySelector('tr[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, selectedRow]);

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    if (!(event.target instanceof HTMLTableCellElement) || activeId === undefined) return;
    const next = nextCell(
      event.key,
      event.ctrlKey || event.metaKey,
      { row: activeRow, column: activeColumn },
      shown.length,
      columns.length,
    );
    if (next) focusCell(next);
    else if (event.key === 'F2' || (event.key === 'Enter' && selected === activeId)) setEditing(true);
    else if (event.key === 'Enter' || event.key === ' ') onSelect(activeId);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onDone = useRef(() => {
    focusWanted.current = true;
    setEditing(false);
  }).current;

  return (
    <div className={styles.pane}>
      <TableFilter text={filter} onType={setFilter} shown={shown.length} all={rows.length} />
      <div ref={scroller} className={styles.scroller} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
        <table className={styles.table} role="grid" aria-label={props.label} aria-rowcount={shown.length + 1}>
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
              {props.remover && (
                <th scope="col" className={styles.narrow}>
                  <span className="visually-hidden">{words.removeColumn}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody onKeyDown={onKeyDown}>
            {view.before > 0 && <Gap height={view.before} />}
            {shown.slice(view.start, view.end).map((row, index) => (
              <GridRow
                key={row.id}
                row={row}
                rowIndex={view.start + index + 2}
                columns={columns}
                selected={row.id === selected}
                activeColumn={row.id === activeId ? activeColumn : null}
                editing={editing && row.id === activeId}
                editor={props.editor}
                remover={props.remover}
                onDone={onDone}
                onPress={(column) => {
                  if (editing && row.id === activeId && column === activeColumn) return;
                  setEditing(selected === row.id);
                  focusCell({ row: view.start + index, column });
                  onSelect(row.id);
                }}
              />
            ))}
            {view.after > 0 && <Gap height={view.after} />}
          </tbody>
        </table>
        {shown.length === 0 && (
          <p className={styles.nothing}>{rows.length === 0 ? words.nothing : words.nothingMatches}</p>
        )}
      </div>
      {props.adder}
      <p className={styles.keys}>{words.keys}</p>
    </div>
  );
}

/** Rows that are not drawn, as high as they would be. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true">
      <td style={{ height }} />
    </tr>
  );
}
