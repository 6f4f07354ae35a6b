import type * as commands from '../commands';
import type { Command, HistoryPolicy } from '../commands/command';
import { defined } from '../defined';
import type { MapDocument } from '../mapDocument';
import { aroundBeneficiary } from './aroundBeneficiary';
import { applyChange, type Change, changeBetween, compose, invert } from './change';

export type CommandName = (typeof commands)[keyof typeof commands]['name'];

export interface HistoryStep {
  readonly command: CommandName;
  /** Names in the step's title, as in "Annuler : ajout de CUMA du Val". */
  readonly label: string;
  readonly subject?: string;
  readonly change: Change;
  /** Time of the step, or of the last edit that joined it, in milliseconds since 1970; absent: unknown. */
  readonly at?: number;
}

export interface History {
  readonly document: MapDocument;
  /** Steps to undo, oldest first. */
  readonly past: readonly HistoryStep[];
  /** Steps to redo, next first. */
  readonly future: readonly HistoryStep[];
}

export interface Executed {
  readonly history: History;
  readonly change: Change | null;
}

export const MAX_STEPS = 1000;
/** Milliseconds within which edits of one subject form one burst, hence one step. */
export const BURST = 60_000;

export function startHistory(document: MapDocument): History {
  return { document, past: [], future: [] };
}

/** Runs a command. When it has nothing to do, `change` is `null` and the history is the same object. */
export function execute<Args>(
  history: History,
  command: Command<CommandName, Args>,
  args: Args,
  label = '',
  at?: number,
): Executed {
  const { document } = history;
  const next = aroundBeneficiary(document, command.run(document, args));
  if (next === document) return { history, change: null };
  const change = changeBetween(document, next);
  const subject = command.subject?.(args);
  const step = {
    command: command.name,
    label,
    change,
    ...defined({ subject, at }),
  };
  return { history: recordStep(history, next, command.history, step), change };
}

/** Adds a step made under this policy to the history. `document`: the one after the step. */
export function recordStep(
  { past, future }: History,
  document: MapDocument,
  policy: HistoryPolicy,
  step: HistoryStep,
): History {
  if (policy === 'quiet') return { document, past, future };
  const last = past.at(-1);
  if (policy === 'amend' && last && future.length === 0 && isOneBurst(last, step)) {
    const joined = { ...step, change: compose(last.change, step.change) };
    return { document, past: [...past.slice(0, -1), joined], future: [] };
  }
  return { document, past: [...past, step].slice(-MAX_STEPS), future: [] };
}

function isOneBurst(last: HistoryStep, step: HistoryStep): boolean {
  if (last.command !== step.command || last.subject !== step.subject) return false;
  // Absolute, because a clock may jump either way.
  return last.at === undefined || step.at === undefined || Math.abs(step.at - last.at) <= BURST;
}

/** Undoes the last `count` steps, or as many as there are, as one change. Time O(steps × records they touch). */
export function undo(history: History, count = 1): Executed {
  const { past, future } = history;
  const kept = Math.max(0, past.length - count);
  const undone = past.slice(kept);
  const changes = undone.map((step) => invert(step.change)).reverse();
  return wentThrough(history, changes, { past: past.slice(0, kept), future: [...undone, ...future] });
}

/** Redoes the next `count` steps, or as many as there are, as one change. */
export function redo(history: History, count = 1): Executed {
  const { past, future } = history;
  const redone = future.slice(0, count);
  const changes = redone.map((step) => step.change);
  return wentThrough(history, changes, { past: [...past, ...redone], future: future.slice(count) });
}

/**
 * Applies the changes one after the other. Quiet changes made in between belong to no step, so the total is computed from the
 * two documents.
 */
function wentThrough(history: History, changes: readonly Change[], steps: Omit<History, 'document'>): Executed {
  const [first, ...others] = changes;
  if (!first) return { history, change: null };
  const document = changes.reduce(applyChange, history.document);
  const change = others.length === 0 ? first : changeBetween(history.document, document);
  return { history: { document, ...steps }, change };
}
