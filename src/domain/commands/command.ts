import type { MapDocument } from '../mapDocument';

/**
 * `record`: one more undo step. `amend`: joins the previous step when that came from the same command on the same
 * subject (typing, dragging). `quiet`: saved like the others, never an undo step of its own (computed groups, places).
 */
export type HistoryPolicy = 'record' | 'amend' | 'quiet';

/** A named, pure change of the document. Returning the document it was given means "nothing to do". */
export interface Command<Name extends string, Args> {
  readonly name: Name;
  readonly history: HistoryPolicy;
  readonly run: (document: MapDocument, args: Args) => MapDocument;
  /** For `amend`: steps are joined only when this is the same text. */
  readonly subject?: (args: Args) => string;
}

export function defineCommand<const Name extends string, Args>(
  name: Name,
  history: HistoryPolicy,
  run: (document: MapDocument, args: Args) => MapDocument,
  subject?: (args: Args) => string,
): Command<Name, Args> {
  return subject ? { name, history, run, subject } : { name, history, run };
}
