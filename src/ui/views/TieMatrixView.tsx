import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { BETWEEN } from '../../analysis/tables/tieMatrix';
import type { Actor } from '../../domain/actor';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectPartition } from '../../store/selectors/selectPartition';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import { useIsCoarse } from '../parts/useIsCoarse';
import { useLaterMessages } from '../parts/useLaterMessages';
import { type Cell, nextCell } from '../table/nextCell';
import { useApp, useAppStore, useMessages } from '../useApp';
import { MatrixHeads } from './MatrixHeads';
import { MatrixLine } from './MatrixLine';
import { MatrixRow } from './MatrixRow';
import { type MatrixOfMap, matrixFor } from './matrixFor';
import { type MatrixRoom, matrixRoom } from './matrixRoom';
import { deskScale } from './matrixScale';
import { numbersOf, spanInView } from './matrixWindow';
import { openCell } from './openCell';
import styles from './Views.module.css';

/** Actors by actors. Arrow keys move in it, Enter opens a cell; the content of the cell is written below. */
export function TieMatrixView() {
  const { matrixTable: words } = useLaterMessages().viewTables;
  const actors = useApp((state) => state.document.actors);
  const { matrix, colours } = useMatrix();
  const { scroller, view, measure } = useView();
  const size = matrix.order.length;
  const names = useMemo(() => matrix.order.map((id) => nameOf(actors.get(id))), [matrix, actors]);
  const { width, height } = view;
  const isCoarse = useIsCoarse();
  const hasGroups = colours.length > 0;
  const room = useMemo(
    () => matrixRoom(names, { width, height }, deskScale(isCoarse, hasGroups)),
    [names, width, height, isCoarse, hasGroups],
  );
  const { at, goTo, onKeyDown } = useMoves(scroller, matrix, room);

  if (size === 0) return <p className={styles.nothing}>{words.empty}</p>;
  const rows = numbersOf(spanInView(size, room.cell.height, view.top, view.height), at.row);
  const columns = numbersOf(spanInView(size, room.cell.width, view.left, view.width), at.column);
  const title = words.title(size, matrix.starts.length);
  return (
    <section className={styles.view} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
        <Legend />
        <p className={styles.keys}>{words.keys}</p>
      </header>
      <div ref={scroller} className={styles.matrixScroller} onScroll={measure}>
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the active cell is the tab stop */}
        <div
          role="grid"
          aria-label={title}
          aria-rowcount={size + 1}
          aria-colcount={size + 1}
          className={styles.matrix}
          style={sizes(size, room)}
          onKeyDown={onKeyDown}
        >
          <MatrixHeads columns={columns} names={names} colours={colours} active={at.column} room={room} />
          {rows.map((row) => (
            <MatrixRow
              key={matrix.order[row]}
              row={row}
              columns={columns}
              matrix={matrix}
              names={names}
              colour={colours[row]}
              starts={matrix.starts}
              active={row === at.row ? at.column : null}
              room={room}
              onGo={goTo}
            />
          ))}
        </div>
      </div>
      <MatrixLine matrix={matrix} names={names} at={at} />
    </section>
  );
}

function Legend() {
  const { matrixTable: words } = useLaterMessages().viewTables;
  return (
    <ul className={styles.matrixLegend}>
      {BETWEEN.map((between) => (
        <li key={between}>
          <i className={styles.sample} data-between={between} aria-hidden="true" /> {words.between[between]}
        </li>
      ))}
      <li>
        <i className={styles.sample} aria-hidden="true" /> {words.notKnown}
      </li>
    </ul>
  );
}

function useView() {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ left: 0, top: 0, width: 1200, height: 700 });
  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    setView({ left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight });
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [measure]);
  return { scroller, view, measure };
}

function useMoves(scroller: RefObject<HTMLDivElement | null>, matrix: MatrixOfMap['matrix'], room: MatrixRoom) {
  const store = useAppStore();
  const [active, setActive] = useState<Cell>({ row: 0, column: 1 });
  const size = matrix.order.length;
  const at = { row: Math.min(active.row, size - 1), column: Math.min(active.column, size - 1) };
  const goTo = (cell: Cell) => {
    setActive(cell);
    const element = scroller.current;
    if (element) bringIn(element, cell, room);
    // React draws the new cell before the next frame.
    requestAnimationFrame(() => element?.querySelector<HTMLElement>('[tabindex="0"][role="gridcell"]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openCell(store, matrix, at);
      return;
    }
    const next = nextCell(event.key, event.ctrlKey || event.metaKey, at, size, size);
    if (!next) return;
    event.preventDefault();
    goTo(next);
  };
  return { at, goTo, onKeyDown };
}

function nameOf(actor: Actor | undefined): string {
  return actor?.shortName ?? actor?.name ?? '';
}

function sizes(count: number, { cell, beside, over, size }: MatrixRoom): CSSProperties {
  const room = {
    '--cell-width': `${cell.width}px`,
    '--cell-height': `${cell.height}px`,
    '--beside': `${beside.room}px`,
    '--over': `${over.room}px`,
    '--name': `${size}px`,
  };
  return { ...room, width: beside.room + count * cell.width, height: over.room + count * cell.height };
}

/** Scrolls as little as needed to show a cell beside the names and under the headings. */
function bringIn(element: HTMLElement, { row, column }: Cell, { cell, beside, over }: MatrixRoom): void {
  const within = (at: number, side: number, from: number, length: number) =>
    at < from ? at : at + side > from + length ? at + side - length : from;
  element.scrollTo({
    left: within(column * cell.width, cell.width, element.scrollLeft, element.clientWidth - beside.room),
    top: within(row * cell.height, cell.height, element.scrollTop, element.clientHeight - over.room),
  });
}

/** Computed anew when ties, groups or filters change. */
function useMatrix(): MatrixOfMap {
  const store = useAppStore();
  const messages = useMessages();
  const ties = useApp((state) => state.document.ties);
  const visibility = useApp(selectVisibility);
  const partition = useApp(selectPartition);
  const graph = useApp(selectGraph);
  return useMemo(
    () => matrixFor(store.getState(), messages),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- all that `matrixFor` reads of the state
    [store, messages, ties, visibility, partition, graph],
  );
}
