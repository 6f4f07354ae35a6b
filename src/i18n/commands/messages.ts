import type { CommandName } from '../../domain/history';

/** Names of commands, to follow "Undo" and "Redo"; `about` names what the step was about, or is empty. */
export interface CommandMessages {
  readonly names: Readonly<Record<CommandName, string>>;
  readonly undo: (command: CommandName, about: string) => string;
  readonly redo: (command: CommandName, about: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
}
