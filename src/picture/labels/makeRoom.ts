import type { LabelBoard } from './labelBoard';
import type { LabelCandidate } from './labelGround';

/** Most labels in the way of one place. */
const MOST_IN_THE_WAY = 2;

/** Budget of places still to examine, to bound the cost of a crowded picture. */
export interface Patience {
  left: number;
}

/**
 * Places a label where one or two others can make way, which may ask others in turn, `depth` deep. Moved labels stay beside their marks;
 * labels with a line never move. Returns an undo function; `null`, without any change, when there is no such place.
 */
export function makeRoom(
  label: number,
  board: LabelBoard,
  candidatesOf: (label: number) => readonly LabelCandidate[],
  depth: number,
  patience: Patience,
  asking: ReadonlySet<number> = new Set(),
): (() => void) | null {
  const all = new Set(asking).add(label);
  for (const candidate of candidatesOf(label)) {
    if (patience.left-- <= 0) return null;
    const others = board.inTheWay(candidate);
    if (!others || others.length > MOST_IN_THE_WAY) continue;
    if (others.some((other) => all.has(other) || board.at(other)?.leader)) continue;
    const done: (() => void)[] = [];
    for (const other of others) done.push(move(board, other, undefined));
    done.push(move(board, label, candidate));
    const undo = () => {
      for (const back of done.toReversed()) back();
    };
    const isDone = others.every((other) => {
      const free = board.firstFree(candidatesOf(other));
      const back = free
        ? move(board, other, free)
        : depth > 1
          ? makeRoom(other, board, candidatesOf, depth - 1, patience, all)
          : null;
      if (back) done.push(back);
      return back !== null;
    });
    if (isDone) return undo;
    undo();
  }
  return null;
}

/** Moves or removes a label; returns an undo function. */
function move(board: LabelBoard, label: number, to: LabelCandidate | undefined): () => void {
  const from = board.at(label);
  if (from) board.takeAway(label);
  if (to) board.put(label, to);
  return () => {
    if (to) board.takeAway(label);
    if (from) board.put(label, from);
  };
}
