import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { TableRow } from './arrangeRows';
import { rangeBetween } from './cellRange';
import { type Cell, nextCell } from './nextCell';
import { ROW_HEIGHT, rowsInView } from './rowsInView';

interface CellOf {
  readonly id: string;
  readonly column: number;
}

/**
 * Rows to draw, the cell that the Tab key reaches, and whether it is being edited. Moves with the keys, and follows a selection made
 * elsewhere without taking the focus.
 */
export function useGridCells(
  shown: readonly TableRow[],
  columnCount: number,
  selected: string | null,
  onSelect: (id: string) => void,
  onSelectMany: ((ids: readonly string[]) => void) | undefined,
) {
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState(false);
  const { view, allDrawn, onScroll } = useRowsInView(scroller, shown.length);
  const cell = useActiveCell(scroller, shown, allDrawn, editing);
  const { here, activeId, focusCell, wantFocus } = cell;
  const block = useCellBlock(shown, cell, onSelectMany);
  const mouse = useBlockByMouse(shown, here, block, editing);
  useSelectionInView(scroller, shown, allDrawn, selected);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableCellElement) || activeId === undefined) return;
    const next = nextCell(event.key, event.ctrlKey || event.metaKey, here, shown.length, columnCount);
    if (next && event.shiftKey) block.extendTo(next);
    else if (next) {
      block.collapse();
      focusCell(next);
    } else if (event.key === 'F2' || (event.key === 'Enter' && selected === activeId)) setEditing(true);
    else if (event.key === 'Enter' || event.key === ' ') onSelect(activeId);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const at = cellUnder(event.target, shown);
    if (!at) return;
    if (event.shiftKey && cell.isChosen) return block.extendTo(at);
    // The click that ends a drag over several cells must not dissolve the block.
    if (mouse.endDrag() && block.beginsElsewhere(at)) return;
    block.collapse();
    if (editing && at.id === activeId && at.column === here.column) return;
    setEditing(selected === at.id);
    focusCell(at);
    onSelect(at.id);
  };
  const onDone = useCallback(() => {
    wantFocus();
    setEditing(false);
  }, [wantFocus]);
  return {
    scroller,
    view,
    onScroll,
    activeId,
    activeColumn: here.column,
    range: block.range,
    editing,
    onKeyDown,
    onClick,
    onMouseDown: mouse.onMouseDown,
    onMouseMove: mouse.onMouseMove,
    onDone,
  };
}

type Scroller = RefObject<HTMLElement | null>;

/** The cell that the Tab key reaches. It takes the focus once it is drawn. */
function useActiveCell(scroller: Scroller, shown: readonly TableRow[], allDrawn: boolean, editing: boolean) {
  const focusWanted = useRef(false);
  const [active, setActive] = useState<CellOf | null>(null);
  const row = Math.max(0, active ? shown.findIndex(({ id }) => id === active.id) : 0);
  const here: Cell = { row, column: active?.column ?? 0 };
  const wantFocus = useCallback(() => {
    focusWanted.current = true;
  }, []);
  const focusCell = (to: Cell) => {
    const id = shown[to.row]?.id;
    if (id === undefined) return;
    wantFocus();
    if (!allDrawn) bringRow(scroller.current, to.row);
    setActive({ id, column: to.column });
  };
  useLayoutEffect(() => {
    if (!focusWanted.current || editing) return;
    const cell = scroller.current?.querySelector<HTMLElement>('td[tabindex="0"]');
    if (!cell) return;
    focusWanted.current = false;
    cell.focus();
  });
  return { here, activeId: shown[row]?.id, isChosen: active !== null, focusCell, wantFocus };
}

/** The block between the anchor and the active cell. Its rows, if several, are selected together. */
function useCellBlock(
  shown: readonly TableRow[],
  { here, activeId, isChosen, focusCell }: ReturnType<typeof useActiveCell>,
  onSelectMany: ((ids: readonly string[]) => void) | undefined,
) {
  /** Where the block begins; `null` while it is one cell. */
  const [anchor, setAnchor] = useState<CellOf | null>(null);
  const anchorRow = anchor ? shown.findIndex((row) => row.id === anchor.id) : -1;
  const start = anchor && anchorRow >= 0 ? { row: anchorRow, column: anchor.column } : here;
  const range = isChosen && activeId !== undefined ? rangeBetween(start, here) : null;

  const span = (from: Cell, to: Cell, hadSeveralRows: boolean) => {
    const first = shown[from.row];
    if (!first) return;
    setAnchor({ id: first.id, column: from.column });
    focusCell(to);
    const { top, bottom } = rangeBetween(from, to);
    if (bottom > top || hadSeveralRows) onSelectMany?.(shown.slice(top, bottom + 1).map((row) => row.id));
  };
  return {
    range,
    extendTo: (to: Cell) => span(start, to, range?.bottom !== range?.top),
    drawn: (from: Cell, to: Cell) => span(from, to, false),
    collapse: () => setAnchor(null),
    beginsElsewhere: ({ id, column }: CellOf) => anchor !== null && (anchor.id !== id || anchor.column !== column),
  };
}

function useBlockByMouse(
  shown: readonly TableRow[],
  here: Cell,
  block: ReturnType<typeof useCellBlock>,
  editing: boolean,
) {
  const pressed = useRef<Cell | null>(null);
  const dragging = useRef(false);
  const onMouseDown = (event: MouseEvent) => {
    const at = event.button === 0 && !event.shiftKey && !editing ? cellUnder(event.target, shown) : null;
    dragging.current = false;
    if (!at) return;
    block.collapse();
    pressed.current = at;
  };
  const onMouseMove = (event: MouseEvent) => {
    const from = pressed.current;
    if (event.buttons !== 1 || !from) {
      pressed.current = null;
      return;
    }
    const to = cellUnder(event.target, shown);
    if (!to || !shown[from.row] || (isSame(to, from) && !dragging.current)) return;
    if (isSame(to, here) && dragging.current) return;
    dragging.current = true;
    event.preventDefault();
    window.getSelection()?.removeAllRanges();
    block.drawn(from, to);
  };
  const endDrag = (): boolean => {
    const was = dragging.current;
    dragging.current = false;
    return was;
  };
  return { onMouseDown, onMouseMove, endDrag };
}

/** Scrolls to a selection made elsewhere, without taking the focus. */
function useSelectionInView(
  scroller: Scroller,
  shown: readonly TableRow[],
  allDrawn: boolean,
  selected: string | null,
): void {
  const row = shown.findIndex(({ id }) => id === selected);
  useEffect(() => {
    if (row < 0) return;
    if (!allDrawn) bringRow(scroller.current, row);
    scroller.current?.querySelector('tr[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [scroller, row, allDrawn]);
}

function isSame(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}

function cellUnder(target: EventTarget, shown: readonly TableRow[]): (Cell & CellOf) | null {
  const cell = target instanceof Element ? target.closest('td[aria-colindex]') : null;
  const id = cell?.closest('tr')?.dataset.id;
  const row = shown.findIndex((one) => one.id === id);
  return cell && id !== undefined && row >= 0
    ? { id, row, column: Number(cell.getAttribute('aria-colindex')) - 1 }
    : null;
}

function useRowsInView(scroller: Scroller, count: number) {
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
  const view = rowsInView(count, top, height);
  return { view, allDrawn: view.end - view.start === count, onScroll };
}

/** Scrolls to a row that may not be drawn yet; the scroll event that follows draws it. */
function bringRow(box: HTMLElement | null, row: number): void {
  if (!box) return;
  const y = row * ROW_HEIGHT;
  if (y >= box.scrollTop && y <= box.scrollTop + box.clientHeight - 3 * ROW_HEIGHT) return;
  box.scrollTop = Math.max(0, y - box.clientHeight / 2);
}
