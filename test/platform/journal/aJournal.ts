import type { History } from '../../../src/domain/history/history';
import { type Executed, redo, undo } from '../../../src/domain/history/history';
import type { Recorded } from '../../../src/domain/history/recorded';
import type { JournalStore } from '../../../src/platform/journal/journalStore';
import { type JournalProgress, JournalWriter } from '../../../src/platform/journal/journalWriter';
import { claimEpoch } from '../../../src/platform/journal/mapLibrary';
import { recover } from '../../../src/platform/journal/recover';
import { listVersions } from '../../../src/platform/journal/versions';
import { randomEdit } from '../../helpers/randomEdits';

export const MAP = 'map1';

/** Opens the map as the app does, over `store`. What is to come later is kept, and run by the test: `retry(within)` what comes within so many milliseconds. */
export async function openJournal(store: JournalStore, now: () => number = () => 0) {
  const epoch = (await claimEpoch(store, MAP))!;
  const recovered = (await recover(store, MAP))!;
  const row = (await store.get('maps', [MAP]))!;
  const waiting = new Map<() => void, number>();
  const told: JournalProgress[] = [];
  const writer = new JournalWriter({
    store,
    row: { ...row, sequence: recovered.lastStored },
    epoch,
    isWhole: true,
    history: recovered.history,
    base: recovered.base,
    damaged: recovered.messages.length > 0,
    versions: await listVersions(store, MAP),
    now,
    schedule: (milliseconds, run) => {
      waiting.set(run, milliseconds);
      return () => waiting.delete(run);
    },
    onProgress: (progress) => told.push(progress),
    onCommitted: () => {},
  });
  const retry = (within = Number.POSITIVE_INFINITY) => {
    for (const [run, milliseconds] of Array.from(waiting)) if (milliseconds <= within && waiting.delete(run)) run();
  };
  return { writer, recovered, retry, told };
}

/** One random thing a person does, with what is recorded of it; `null` when it changed nothing. */
export function randomDoing(history: History, random: () => number): { history: History; recorded: Recorded } | null {
  const chance = random();
  if (chance >= 0.08) {
    const edit = randomEdit(history, random);
    if (!edit.change) return null;
    const { command, args } = edit.what;
    const subject = command.subject?.(args);
    const step = { command: command.name, label: edit.what.name, ...(subject === undefined ? {} : { subject }) };
    return { history: edit.history, recorded: { ...step, kind: 'do', policy: command.history, change: edit.change } };
  }
  const kind = chance < 0.05 ? 'undo' : 'redo';
  const step = kind === 'undo' ? history.past.at(-1) : history.future[0];
  const done: Executed = kind === 'undo' ? undo(history) : redo(history);
  if (!step || !done.change) return null;
  return { history: done.history, recorded: { ...step, kind, policy: 'record', change: done.change } };
}

/** Lets every promise that is ready go on; with fewer turns, what is under way stays under way. */
export async function settle(turns = 200): Promise<void> {
  for (let i = 0; i < turns; i += 1) await Promise.resolve();
}
