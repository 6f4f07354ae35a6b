import { byCodeUnits, fold } from '../../domain/folding';

export interface DistinctText {
  readonly text: string;
  readonly folded: string;
}

/** Texts that differ after folding, in folded order, without blanks. Keeps the first spelling met. */
export function distinctTexts(texts: Iterable<string | undefined>): DistinctText[] {
  const known = new Map<string, string>();
  for (const text of texts) {
    const folded = text === undefined ? '' : fold(text);
    if (text !== undefined && folded !== '' && !known.has(folded)) known.set(folded, text.trim());
  }
  return [...known].map(([folded, text]) => ({ text, folded })).sort((a, b) => byCodeUnits(a.folded, b.folded));
}
