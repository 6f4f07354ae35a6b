import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TableRow } from './arrangeRows';
import { rangeBetween } from './cellRange';
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
  onSelectMany: ((ids: readonly string[]) => void) | undefined,
) {
  const scroller = useRef<HTMLDivElement>(null);
  const pressed = useRef<Cell | null>(null);
  const focusWanted = useRef(false);
  const [active, setActive] = useState<{ readonly id: string; readonly column: number } | null>(null);
  /** Where the block of cells began; none while it is one cell. */
  const [anchor, setAnchor] = useState<{ readonly id: string; readonly column: number } | null>(null);
  const dragging = useRef(false);
  const [editing, setEditing] = useState(false);
  const { view, onScroll } = useRowsInView(scroller, shown.length);
  const allDrawn = view.end - view.start === shown.length;
  const activeRow = Math.max(0, active ? shown.findIndex((row) => row.id === active.id) : 0);
  const activeId = shown[activeRow]?.id;
  const activeColumn = active?.column ?? 0;

  const anchorRow = anchor ? shown.findIndex((row) => row.id === anchor.id) : -1;
  const here = { row: activeRow, column: activeColumn };
  const start = anchor && anchorRow >= 0 ? { row: anchorRow, column: anchor.column } : here;
  const range = active && activeId !== undefined ? rangeBetween(start, here) : null;

  /** The block grows or shrinks to a cell; rows of more than one are chosen together. */
  const extendTo = (to: Cell) => {
    const from = shown[start.row];
    if (!from) return;
    setAnchor({ id: from.id, column: start.column });
    focusCell(to);
    const { top, bottom } = rangeBetween(start, to);
    if (bottom > top || range?.bottom !== range?.top) onSelectMany?.(shown.slice(top, bottom + 1).map((row) => row.id));
  };

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
    const next = nextCell(event.key, event.ctrlKey || event.metaKey, here, shown.length, columnCount);
    if (next && event.shiftKey) extendTo(next);
    else if (next) {
      setAnchor(null);
      focusCell(next);
    } else if (event.key === 'F2' || (event.key === 'Enter' && selected === activeId)) setEditing(true);
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
    const at = { row: shown.findIndex((row) => row.id === id), column };
    if (event.shiftKey && active) return extendTo(at);
    // The end of a drag over several cells: the block stands.
    if (anchor && (anchor.id !== id || anchor.column !== column) && dragging.current) return endDrag();
    endDrag();
    setAnchor(null);
    if (editing && id === activeId && column === activeColumn) return;
    setEditing(selected === id);
    focusCell(at);
    onSelect(id);
  };
  const endDrag = () => {
    dragging.current = false;
  };
  /** The mouse, held down, goes from one cell to others. */
  const onMouseDown = (event: MouseEvent) => {
    const at = event.button === 0 && !event.shiftKey && !editing ? cellUnder(event.target, shown) : null;
    dragging.current = false;
    if (!at) return;
    setAnchor(null);
    pressed.current = at;
  };
  const onMouseMove = (event: MouseEvent) => {
    const from = pressed.current;
    if (event.buttons !== 1 || !from) {
      pressed.current = null;
      return;
    }
    const to = cellUnder(event.target, shown);
    const first = shown[from.row];
    if (!to || !first || (to.row === from.row && to.column === from.column && !dragging.current)) return;
    if (to.row === activeRow && to.column === activeColumn && dragging.current) return;
    dragging.current = true;
    event.preventDefault();
    window.getSelection()?.removeAllRanges();
    setAnchor({ id: first.id, column: from.column });
    focusCell(to);
    const { top, bottom } = rangeBetween(from, to);
    if (bottom > top) onSelectMany?.(shown.slice(top, bottom + 1).map((row) => row.id));
  };
  const onDone = useCallback(() => {
    focusWanted.current = true;
    setEditing(false);
  }, []);
  return {
    scroller,
    view,
    onScroll,
    activeId,
    activeColumn,
    range,
    editing,
    onKeyDown,
    onClick,
    onMouseDown,
    onMouseMove,
    onDone,
  };
}

/** The cell that an event is about, or `null`. */
function cellUnder(target: EventTarget, shown: readonly TableRow[]): Cell | null {
  const cell = target instanceof Element ? target.closest('td[aria-colindex]') : null;
  const id = cell?.closest('tr')?.dataset.id;
  const row = shown.findIndex((one) => one.id === id);
  return cell && row >= 0 ? { row, column: Number(cell.getAttribute('aria-colindex')) - 1 } : null;
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
