import { inPieces } from '../platform/inPieces';

/** Milliseconds of a turn: a thread that was ended goes on to the end of the one that it is in. */
const TURN = 50;

/**
 * The result of long work of a thread that comes in short steps: as many of them as fit in a turn are one task, so that the
 * thread hears between two turns that it is ended. A turn costs a task: some microseconds.
 */
export function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  return inPieces(steps, TURN);
}
