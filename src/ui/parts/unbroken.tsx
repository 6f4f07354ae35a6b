import type { ReactNode } from 'react';

/** French turns verb and pronoun round with a hyphen, at which a browser goes on to the next line: "Est-" at the end of one, "ce le cas ?" below. */
const TURNED_ROUND = /(\p{L}+-(?:t-)?(?:ce|il|ils|elle|elles|on|je|nous|vous)(?![\p{L}-]))/giu;

/** A sentence whose "Est-ce" and "y a-t-il" stay on one line. Its text is the same. */
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
