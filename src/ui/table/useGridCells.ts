import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TableRow } from './arrangeRows';
import { type Cell, nextCell } from './nextCell';
import { ROW_HEIGHT, rowsInView } from './rowsInView';

/**
 * Which rows are drawn, which cell the Tab key reaches and whether it is being edited; moves with the keys, and follows
 * a selection made elsewhere without taking the focus.
 */
export function useGridCells(
  shown: readonly TableRow[],
  columnCount: number,
  selected: string | null,
  onSelect: (id: string) => void,
) {
  const scroller = useRef<HTMLDivElement>(null);
  const focusWanted = useRef(false);
  const [active, setActive] = useState<{ readonly id: string; readonly column: number } | null>(null);
  const [editing, setEditing] = useState(false);
  const { view, onScroll } = useRowsInView(scroller, shown.length);
  const allDrawn = view.end - view.start === shown.length;
  const activeRow = Math.max(0, active ? shown.findIndex((row) => row.id === active.id) : 0);
  const activeId = shown[activeRow]?.id;
  const activeColumn = active?.column ?? 0;

  const focusCell = ({ row, column }: Cell) => {
    const id = shown[row]?.id;
    if (id === undefined) return;
    focusWanted.current = true;
    if (!allDrawn) bringRow(scroller.current, row);
    setActive({ id, column });
  };
  useLayoutEffect(() => {
    if (!focusWanted.current || editing) return;
    const cell = scroller.current?.querySelector<HTMLElement>('td[tabindex="0"]');
    if (!cell) return;
    focusWanted.current = false;
    cell.focus();
  });

  const selectedRow = shown.findIndex((row) => row.id === selected);
  useEffect(() => {
    if (selectedRow < 0) return;
    if (!allDrawn) bringRow(scroller.current, selectedRow);
    scroller.current?.querySelector('tr[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selectedRow, allDrawn]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableCellElement) || activeId === undefined) return;
    const from = { row: activeRow, column: activeColumn };
    const next = nextCell(event.key, event.ctrlKey || event.metaKey, from, shown.length, columnCount);
    if (next) focusCell(next);
    else if (event.key === 'F2' || (event.key === 'Enter' && selected === activeId)) setEditing(true);
    else if (event.key === 'Enter' || event.key === ' ') onSelect(activeId);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td[aria-colindex]') : null;
    const id = cell?.closest('tr')?.dataset.id;
    if (!cell || id === undefined) return;
    const column = Number(cell.getAttribute('aria-colindex')) - 1;
    if (editing && id === activeId && column === activeColumn) return;
    setEditing(selected === id);
    focusCell({ row: shown.findIndex((row) => row.id === id), column });
    onSelect(id);
  };
  const onDone = useCallback(() => {
    focusWanted.current = true;
    setEditing(false);
  }, []);
  return { scroller, view, onScroll, activeId, activeColumn, editing, onKeyDown, onClick, onDone };
}

function useRowsInView(scroller: { readonly current: HTMLElement | null }, count: number) {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const watch = new ResizeObserver(() => setHeight(box.clientHeight));
    watch.observe(box);
    return () => watch.disconnect();
  }, [scroller]);
  const onScroll = () => setTop(scroller.current?.scrollTop ?? 0);
  return { view: rowsInView(count, top, height), onScroll };
}

/** Scrolls to a row that may not be drawn yet; the scroll event that follows draws it. */
function bringRow(box: HTMLElement | null, row: number): void {
  if (!box) return;
  const y = row * ROW_HEIGHT;
  if (y >= box.scrollTop && y <= box.scrollTop + box.clientHeight - 3 * ROW_HEIGHT) return;
  box.scrollTop = Math.max(0, y - box.clientHeight / 2);
}
