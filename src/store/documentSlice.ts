import type { StateCreator } from 'zustand/vanilla';
import type { Command, HistoryPolicy } from '../domain/commands/command';
import { defined } from '../domain/defined';
import type { Change } from '../domain/history/change';
import {
  type CommandName,
  type Executed,
  execute,
  type History,
  type HistoryStep,
  redo,
  startHistory,
  undo,
} from '../domain/history/history';
import type { Recorded } from '../domain/history/recorded';
import { emptyDocument } from '../domain/mapDocument';

/** A change just made to the map, for listeners that save, draw or measure. */
export interface Done {
  readonly mapId: string | null;
  readonly recorded: Recorded;
  readonly change: Change;
  readonly history: History;
  readonly documentVersion: number;
}

/** The saved, undoable half of the state. Only `execute`, `undo` and `redo` change a map; selecting never does. */
export interface DocumentSlice extends History {
  readonly mapId: string | null;
  /** Goes up by one at every change of any kind, so that computed values can say which version they describe. */
  readonly documentVersion: number;
  /** True while another window has the map, or before it is loaded: commands do nothing. */
  readonly readOnly: boolean;

  /** `label` says what the step is about. Returns false when there was nothing to do. */
  readonly execute: <Args>(command: Command<CommandName, Args>, args: Args, label?: string) => boolean;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Moves back or forward, in one change, until `past` has `done` steps. */
  readonly wentToStep: (done: number) => boolean;
  /** Shows another map, with its own undo stack. The previous map needs nothing: it is already saved. */
  readonly openDocument: (mapId: string, history: History, readOnly?: boolean) => void;
  /** Takes over the same map as another window left it. */
  readonly documentFollowed: (history: History) => void;
  readonly readOnlySet: (readOnly: boolean) => void;
  /**
   * Calls `listener` for every change made here, before the state shows it, so that a change is never shown as saved before its
   * write has started. `done` holds the new values, which the state does not have yet. Returns the function that unsubscribes.
   */
  readonly onChange: (listener: (done: Done) => void) => () => void;
}

export const createDocumentSlice = documentSliceAt(Date.now);

/** `now`: clock for the times of steps. */
function documentSliceAt(now: () => number): StateCreator<DocumentSlice> {
  return (set, get) => documentSlice(set, get, now);
}

function documentSlice(
  set: Parameters<StateCreator<DocumentSlice>>[0],
  get: () => DocumentSlice,
  now: () => number,
): DocumentSlice {
  const { make, onChange } = changing(set, get);
  return {
    ...startHistory(emptyDocument('')),
    mapId: null,
    documentVersion: 0,
    readOnly: true,

    execute: (command, args, label = '') => {
      const subject = command.subject?.(args);
      const at = now();
      const step = { command: command.name, label, at, ...defined({ subject }) };
      return make(
        (history) => execute(history, command, args, label, at),
        'do',
        () => step,
        command.history,
      );
    },
    undo: () => make(undo, 'undo', ({ past }) => past.at(-1), 'record'),
    redo: () => make(redo, 'redo', ({ future }) => future[0], 'record'),
    wentToStep: (done) => {
      const { past, future } = get();
      const steps = Math.min(Math.max(done, 0), past.length + future.length) - past.length;
      return steps < 0
        ? make(
            (history) => undo(history, -steps),
            'undo',
            (before) => before.past.at(steps),
            'record',
            -steps,
          )
        : make(
            (history) => redo(history, steps),
            'redo',
            (before) => before.future[steps - 1],
            'record',
            steps,
          );
    },
    openDocument: (mapId, history, readOnly = false) =>
      set((state) => ({ ...history, mapId, readOnly, documentVersion: state.documentVersion + 1 })),
    documentFollowed: (history) => set((state) => ({ ...history, documentVersion: state.documentVersion + 1 })),
    readOnlySet: (readOnly) => set({ readOnly }),
    onChange,
  };
}

/** Makes a change and calls the listeners before the state shows the new map. */
function changing(set: Parameters<StateCreator<DocumentSlice>>[0], get: () => DocumentSlice) {
  const listeners = new Set<(done: Done) => void>();
  let telling = false;
  const make = (
    run: (history: History) => Executed,
    kind: Recorded['kind'],
    stepOf: (before: History) => Omit<HistoryStep, 'change'> | undefined,
    policy: HistoryPolicy,
    steps = 1,
  ): boolean => {
    // It would apply to the map before the change being reported, and then be overwritten by that change.
    if (telling) throw new Error('documentSlice: a listener of onChange may not change the map');
    const { document, past, future, mapId, readOnly, documentVersion } = get();
    if (readOnly) return false;
    const before = { document, past, future };
    const step = stepOf(before);
    const { history, change } = run(before);
    if (!change || !step) return false;
    const recorded = { ...step, kind, policy, change, ...(steps === 1 ? {} : { steps }) };
    const done = { mapId, recorded, change, history, documentVersion: documentVersion + 1 };
    telling = true;
    try {
      for (const listener of listeners) listener(done);
    } finally {
      telling = false;
    }
    set({ ...history, documentVersion: documentVersion + 1 });
    return true;
  };

  return {
    make,
    onChange: (listener: (done: Done) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
