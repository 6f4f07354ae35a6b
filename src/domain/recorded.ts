import { applyChange, invert } from './change';
import type { HistoryPolicy } from './command';
import { type History, type HistoryStep, recordStep } from './history';

/** One thing that was done to a map, as the journal keeps it: enough to do it again, undo stack included. */
export interface Recorded extends HistoryStep {
  readonly kind: 'do' | 'undo' | 'redo';
  readonly policy: HistoryPolicy;
}

/** The history after what was recorded. An undone step that is no longer in the stack can still be redone. */
export function replay(history: History, recorded: Recorded): History {
  const { kind, policy, ...step } = recorded;
  const document = applyChange(history.document, step.change);
  const { past, future } = history;
  if (kind === 'do') return recordStep(history, document, policy, step);
  if (kind === 'redo') return { document, past: [...past, future[0] ?? step], future: future.slice(1) };
  const undone = past.at(-1) ?? { ...step, change: invert(step.change) };
  return { document, past: past.slice(0, -1), future: [undone, ...future] };
}
