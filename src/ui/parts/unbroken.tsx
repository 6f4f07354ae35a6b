import type { ReactNode } from 'react';

/** Matches inversions such as "Est-ce". Browsers may break a line at their hyphen: "Est-" at the end of one, "ce le cas ?" below. */
const TURNED_ROUND = /(\p{L}+-(?:t-)?(?:ce|il|ils|elle|elles|on|je|nous|vous)(?![\p{L}-]))/giu;

/** Keeps "Est-ce" and "y a-t-il" on one line. The text stays the same. */
export function unbroken(text: string): ReactNode {
  return text.split(TURNED_ROUND).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts are identified by their place in the sentence.
      <span key={at} className="on-one-line">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
