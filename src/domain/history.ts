import { applyChange, type Change, changeBetween, compose, invert } from './change';
import type { Command, HistoryPolicy } from './command';
import type * as commands from './commands';
import type { MapDocument } from './mapDocument';

export type CommandName = (typeof commands)[keyof typeof commands]['name'];

export interface HistoryStep {
  readonly command: CommandName;
  /** Names of what the step is about, for "Annuler : ajout de CUMA du Val". */
  readonly label: string;
  readonly subject?: string;
  readonly change: Change;
}

export interface History {
  readonly document: MapDocument;
  /** Steps to undo, oldest first. */
  readonly past: readonly HistoryStep[];
  /** Steps to redo, next first. */
  readonly future: readonly HistoryStep[];
}

/** What an execution did: the new history, and the change that was made, for the journal. */
export interface Executed {
  readonly history: History;
  readonly change: Change | null;
}

export const MAX_STEPS = 1000;

export function startHistory(document: MapDocument): History {
  return { document, past: [], future: [] };
}

/** Runs a command. `change` is `null`, and the history the very same, when the command has nothing to do. */
export function execute<Args>(history: History, command: Command<CommandName, Args>, args: Args, label = ''): Executed {
  const { document } = history;
  const next = command.run(document, args);
  if (next === document) return { history, change: null };
  const change = changeBetween(document, next);
  const subject = command.subject?.(args);
  const step = { command: command.name, label, change, ...(subject === undefined ? {} : { subject }) };
  return { history: recordStep(history, next, command.history, step), change };
}

/** The history once a command of this policy made this step. `document`: the one after the step. */
export function recordStep(
  { past, future }: History,
  document: MapDocument,
  policy: HistoryPolicy,
  step: HistoryStep,
): History {
  if (policy === 'quiet') return { document, past, future };
  const last = past.at(-1);
  const joins = last?.command === step.command && last.subject === step.subject && future.length === 0;
  if (policy === 'amend' && joins) {
    const joined = { ...step, change: compose(last.change, step.change) };
    return { document, past: [...past.slice(0, -1), joined], future: [] };
  }
  return { document, past: [...past, step].slice(-MAX_STEPS), future: [] };
}

export function undo(history: History): Executed {
  const step = history.past.at(-1);
  if (!step) return { history, change: null };
  const change = invert(step.change);
  const document = applyChange(history.document, change);
  return { history: { document, past: history.past.slice(0, -1), future: [step, ...history.future] }, change };
}

export function redo(history: History): Executed {
  const [step, ...future] = history.future;
  if (!step) return { history, change: null };
  const document = applyChange(history.document, step.change);
  return { history: { document, past: [...history.past, step], future }, change: step.change };
}
