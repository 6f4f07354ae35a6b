import type { MapDocument } from '../mapDocument';

/**
 * `record`: a new undo step. `amend`: joins the previous step when that came from the same command on the same subject (typing,
 * dragging). `quiet`: saved like the others, but never an undo step of its own (computed groups, places).
 */
export type HistoryPolicy = 'record' | 'amend' | 'quiet';

/** A named, pure change of the document. Returning the document unchanged means "nothing to do". */
export interface Command<Name extends string, Args> {
  readonly name: Name;
  readonly history: HistoryPolicy;
  readonly run: (document: MapDocument, args: Args) => MapDocument;
  /** For `amend`: steps are joined only while this text stays the same. */
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
