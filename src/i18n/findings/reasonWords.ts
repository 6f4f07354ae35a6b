import type { Reason } from '../../analysis/findings/finding';
import type { MapDocument } from '../../domain/mapDocument';
import { themeLabel } from './named';

/** One sentence for each kind of reason: a kind without words does not compile. */
export type ReasonWords = {
  readonly [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>, document: MapDocument) => string;
};

/** Reasons in order, with the shared themes merged into one. `together`: their labels, when there are several. */
export function wordReasons(
  words: ReasonWords,
  together: (labels: readonly string[]) => string,
  reasons: readonly Reason[],
  document: MapDocument,
): readonly string[] {
  const shared = reasons.flatMap((reason) => (reason.code === 'sharesTheme' ? [reason] : []));
  if (shared.length < 2) return reasons.map((reason) => wordReason(words, reason, document));
  return reasons.flatMap((reason) => {
    if (reason.code !== 'sharesTheme') return [wordReason(words, reason, document)];
    return reason === shared[0] ? [together(shared.map(({ theme }) => themeLabel(document, theme)))] : [];
  });
}

export function wordReason(words: ReasonWords, reason: Reason, document: MapDocument): string {
  // The reason and its words are of the same kind, which the compiler cannot infer through an index.
  const word = words[reason.code] as (reason: Reason, document: MapDocument) => string;
  return word(reason, document);
}
