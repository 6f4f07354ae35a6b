import type { Reason } from '../../analysis/findings/finding';
import type { MapDocument } from '../../domain/mapDocument';

/** One sentence for each kind of reason: a kind without words does not compile. */
export type ReasonWords = {
  readonly [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>, document: MapDocument) => string;
};

export function wordReason(words: ReasonWords, reason: Reason, document: MapDocument): string {
  // The kind of the reason and of its words are the same, which the compiler cannot follow through an index.
  const word = words[reason.code] as (reason: Reason, document: MapDocument) => string;
  return word(reason, document);
}
