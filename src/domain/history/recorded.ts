import type { HistoryPolicy } from '../commands/command';
import { applyChange, invert } from './change';
import { type History, type HistoryStep, recordStep } from './history';

/** One action on a map, as the journal stores it: enough to repeat it, undo stack included. */
export interface Recorded extends HistoryStep {
  readonly kind: 'do' | 'undo' | 'redo';
  readonly policy: HistoryPolicy;
  /** Number of steps undone or redone at once; absent: one. */
  readonly steps?: number;
}

/** Returns the history after a recorded action. An undone step that has left the stack can still be redone. */
export function replay(history: History, recorded: Recorded): History {
  const { kind, policy, steps = 1, ...step } = recorded;
  const document = applyChange(history.document, step.change);
  const { past, future } = history;
  if (kind === 'do') return recordStep(history, document, policy, step);
  if (kind === 'redo') {
    const redone = future.length > 0 ? future.slice(0, steps) : [step];
    return { document, past: [...past, ...redone], future: future.slice(steps) };
  }
  const kept = Math.max(0, past.length - steps);
  const undone = past.length > 0 ? past.slice(kept) : [{ ...step, change: invert(step.change) }];
  return { document, past: past.slice(0, kept), future: [...undone, ...future] };
}
