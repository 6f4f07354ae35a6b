import type { Size } from '../../picture/geometry/box';
import { textWidth } from '../../picture/labels/textWidth';
import { wrapped } from '../../picture/labels/wrapped';
import type { MatrixScale } from './matrixScale';

/** In CSS pixels: a cell, and the space for names beside the rows and over the columns. */
export interface MatrixRoom {
  readonly cell: Size;
  readonly beside: NamesRoom;
  readonly over: NamesRoom;
  /** Font size of the names. */
  readonly size: number;
}

export interface NamesRoom {
  /** Full width, including what stands beside a name. */
  readonly room: number;
  /** Width of each line. */
  readonly width: number;
  readonly lines: number;
}

const LINES = [1, 2, 3];
/** Line height as a part of the font size. Must match the style sheet. */
const LINE = 1.1;
/** A selected name is bold, and its line must still hold it. */
const WEIGHT = 600;
/** Names over the columns may be cut to this length so that all rows fit, since the same names stand beside the rows. */
const LEAST_OVER = 96;
const LEAST_BESIDE = 120;
/** The largest part of a view that names may take. */
const MOST_OF_VIEW = { beside: 0.5, over: 0.36 };
/** Gap between the names of two columns with several lines, and of two rows, as a part of their font size. */
const GAP = { over: 0.5, beside: 0.3 };

/**
 * As large as the whole table fits: one of ten actors can be read from the back of a room. Names take two or three lines where that leaves
 * more space for the cells. A table that fits at no size scrolls, with cells large enough to press.
 */
export function matrixRoom(names: readonly string[], view: Size, scale: MatrixScale): MatrixRoom {
  for (const least of scale.leasts) {
    if (least * names.length > Math.min(view.width, view.height)) continue;
    for (const size of scale.sizes) {
      const room = whole(names, view, scale, least, size);
      if (room) return room;
    }
  }
  return cutOver(names, view, scale) ?? scrolled(names, view, scale);
}

/** The largest cells with which the whole table fits, with uncut names of one size. */
function whole(names: readonly string[], view: Size, scale: MatrixScale, least: number, size: number) {
  const rooms = waysToWrite(names, scale, size).flatMap(({ beside, over }): MatrixRoom[] => {
    const height = Math.min(scale.most, Math.floor((view.height - over.room) / names.length));
    const width = cellWidth(view, scale, names.length, height, beside, over, size);
    // A larger font is only worth it with some space between the names.
    const isAiry = size === smallest(scale).size || height >= size * (beside.lines * LINE + GAP.beside);
    const isHigh = isAiry && height >= Math.max(least, heightOf(beside.lines, size));
    const isWide = width >= Math.max(least, widthOf(over.lines, size));
    const isHalf = beside.room <= Math.max(LEAST_BESIDE, view.width * MOST_OF_VIEW.beside);
    return isHigh && isWide && isHalf ? [{ cell: { width, height }, beside, over, size }] : [];
  });
  return best(rooms, ({ cell, beside, over }) => cell.height * 1e4 + cell.width * 10 - beside.lines - over.lines);
}

/** The whole table at the smallest size, with the names over the columns cut. */
function cutOver(names: readonly string[], view: Size, scale: MatrixScale): MatrixRoom | undefined {
  const { size, least } = smallest(scale);
  const room = Math.floor(view.height - least * names.length);
  if (room < LEAST_OVER) return undefined;
  const rooms = waysToWrite(names, scale, size).flatMap(({ beside, over }): MatrixRoom[] => {
    const cut = { ...over, room, width: room - scale.around };
    const width = cellWidth(view, scale, names.length, least, beside, over, size);
    const isHigh = least >= heightOf(beside.lines, size);
    const isWide = width >= Math.max(least, widthOf(over.lines, size));
    return isHigh && isWide ? [{ cell: { width, height: least }, beside, over: cut, size }] : [];
  });
  return best(rooms, ({ over, beside }) => over.lines * 10 - beside.lines);
}

/** Names on the number of lines that leaves most cells in view; cut names count against it. */
function scrolled(names: readonly string[], view: Size, scale: MatrixScale): MatrixRoom {
  const { size } = smallest(scale);
  const rooms = waysToWrite(names, scale, size).map(({ beside: wholeBeside, over: wholeOver }) => {
    const beside = cut(wholeBeside, Math.max(LEAST_BESIDE, view.width * MOST_OF_VIEW.beside), scale);
    const over = cut(wholeOver, Math.max(LEAST_OVER, view.height * MOST_OF_VIEW.over), scale);
    const height = Math.max(scale.scrolled, heightOf(beside.lines, size));
    const fitting = cellWidth(view, scale, names.length, height, beside, over, size);
    const width = Math.max(scale.scrolled, widthOf(over.lines, size), fitting);
    const columns = Math.min(names.length, (view.width - beside.room) / width);
    const rows = Math.min(names.length, (view.height - over.room) / height);
    const kept = (beside.width / wholeBeside.width) * (over.width / wholeOver.width);
    return { room: { cell: { width, height }, beside, over, size }, worth: columns * rows * kept };
  });
  return rooms.reduce((a, b) => (b.worth > a.worth ? b : a)).room;
}

/** As wide as the view allows, up to `stretch` times the height or, if larger, to what the lines of a name need. */
function cellWidth(
  view: Size,
  { stretch }: MatrixScale,
  count: number,
  height: number,
  beside: NamesRoom,
  over: NamesRoom,
  size: number,
): number {
  const most = Math.max(height * stretch, widthOf(over.lines, size));
  return Math.min(most, Math.floor((view.width - beside.room) / count));
}

function waysToWrite(names: readonly string[], { around }: MatrixScale, size: number) {
  const ways = LINES.map((lines): NamesRoom => {
    const width = leastWidth(names, lines, size);
    return { room: width + around, width, lines };
  });
  return ways.flatMap((beside) => ways.map((over) => ({ beside, over })));
}

/** The smallest width at which every name fits into `lines` lines. */
function leastWidth(names: readonly string[], lines: number, size: number): number {
  let least = 0;
  for (const name of names) {
    if (isWithin(name, least, lines, size)) continue;
    const words = name.split(/[ \n]+/);
    const widths = words.flatMap((_, from) =>
      words.slice(from).map((_word, to) => textWidth(words.slice(from, from + to + 1).join(' '), size, WEIGHT)),
    );
    const wider = widths.map(Math.ceil).toSorted((a, b) => a - b);
    least = wider.find((width) => width > least && isWithin(name, width, lines, size)) ?? least;
  }
  return least;
}

function isWithin(name: string, width: number, lines: number, size: number): boolean {
  const found = wrapped(name, width, size, WEIGHT, textWidth);
  return found.length <= lines && found.every((line) => textWidth(line, size, WEIGHT) <= width);
}

/** The lines of a name. The last one takes all the rest, and is cut when drawn. */
export function nameLines(name: string, { width, lines }: NamesRoom, size: number): readonly string[] {
  if (lines === 1) return [name];
  const found = wrapped(name, width, size, WEIGHT, textWidth);
  return found.length <= lines ? found : [...found.slice(0, lines - 1), found.slice(lines - 1).join(' ')];
}

function cut(names: NamesRoom, most: number, { around }: MatrixScale): NamesRoom {
  const room = Math.min(names.room, Math.floor(most));
  return { ...names, room, width: room - around };
}

function heightOf(lines: number, size: number): number {
  return Math.ceil(size * (lines === 1 ? 1 : lines * LINE + GAP.beside));
}

function widthOf(lines: number, size: number): number {
  return Math.ceil(size * (lines === 1 ? 1 : lines * LINE + GAP.over));
}

function smallest({ sizes, leasts }: MatrixScale) {
  return { size: sizes.at(-1) ?? 0, least: leasts.at(-1) ?? 0 };
}

function best(rooms: readonly MatrixRoom[], worth: (room: MatrixRoom) => number): MatrixRoom | undefined {
  return rooms.toSorted((a, b) => worth(b) - worth(a))[0];
}
