import type { ReactNode } from 'react';

/** French inversions have a hyphen, where browsers break lines: "Est-" at the end of one, "ce le cas ?" below. */
const TURNED_ROUND = /(\p{L}+-(?:t-)?(?:ce|il|ils|elle|elles|on|je|nous|vous)(?![\p{L}-]))/giu;

/** Keeps "Est-ce" and "y a-t-il" of a sentence on one line. Its text is the same. */
export function unbroken(text: string): ReactNode {
  return text.split(TURNED_ROUND).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is where it is in the sentence.
      <span key={at} className="on-one-line">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
