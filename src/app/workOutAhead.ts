import type { History } from '../domain/history';
import { inPieces } from '../platform/inPieces';
import { nextTask } from '../platform/nextTask';
import { aheadSteps } from '../store/aheadSteps';
import type { AppStore } from '../store/appStore';

/** Milliseconds of one task. */
const TURN = 12;

/**
 * Works out what the page will ask of a map before it is shown, in turns: done at once when it is shown, it would keep the
 * page of a large map from answering for a second. What was shown stays meanwhile.
 */
export async function workOutAhead(store: AppStore, mapId: string, history: History): Promise<void> {
  try {
    // Whoever asks for it has just read a whole map, or been told of one: it begins in a task of its own.
    await nextTask();
    await inPieces(aheadSteps(store.getState(), mapId, history), TURN);
  } catch (error) {
    // The map is opened all the same: whatever needs it will meet the same fault, where it is said.
    reportError(error);
  }
}
