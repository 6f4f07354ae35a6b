import type { TableKind } from '../../formats/columns/columnPlan';
import type { Message } from '../../formats/message';
import type { Question } from '../../formats/readResult';

/** Headings or values that are read, for the help: one line for each sheet or list. */
export interface Recognised {
  readonly sheet: string;
  /** The word of the template, then in brackets what else is understood. */
  readonly headings: readonly string[];
}

/** What is said of files that are opened. */
export interface FileMessages {
  /** One sentence: file, place, what is wrong, what was done. */
  readonly message: (message: Message) => string;
  /** All of it, the same thing said once for many lines ("… : 5 000 lignes, ex. 2, 3, 4"), each sentence different. */
  readonly summary: (messages: readonly Message[]) => readonly string[];
  /** What a person is asked, and what is done without an answer. */
  readonly question: (question: Question) => string;
  readonly tableKinds: Readonly<Record<TableKind, string>>;
  /** Names of the fields of each kind of table, for the mapping of columns. */
  readonly fields: Readonly<Record<TableKind, Readonly<Record<string, string>>>>;
}
