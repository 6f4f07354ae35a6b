import { civilityLength } from './civility';
import type { ListedItem } from './listedItems';

/** A text with wrapped lines joined, and the index in the original text of each of its characters. */
export interface Unwrapped {
  readonly text: string;
  readonly placeOf: (at: number) => number;
}

/** Mail programs wrap at 60 to 80 characters; a shorter line was ended by its author. */
const WRAPPED_FROM = 45;
/** Line end, and marks of a quoted message. */
const LINE_END = /\r\n|\r|\n/g;
const QUOTED = /^(?:[ \t]*>)*[ \t]*/;

/**
 * Joins lines that a program wrapped, since they may cut a name: a long line of a sentence without an end, followed by
 * a line that is no list entry and no heading. Each such line end becomes one blank.
 */
export function unwrapped(text: string, items: readonly ListedItem[]): Unwrapped {
  const entries = new Set(items.map((item) => text.lastIndexOf('\n', item.from) + 1));
  const parts: string[] = [];
  // For each blank, the index after it in the new text and in the original.
  const seams: { readonly at: number; readonly place: number }[] = [];
  let [from, length, lineStart] = [0, 0, 0];
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    const line = text.slice(lineStart, index);
    lineStart = index + end.length;
    const next = text.slice(lineStart, lineStart + 200);
    const quoted = QUOTED.exec(next)?.[0].length ?? 0;
    if (entries.has(lineStart) || !isWrapped(line) || !goesOn(next.slice(quoted))) continue;
    parts.push(text.slice(from, index), ' ');
    length += index - from + 1;
    from = lineStart + quoted;
    seams.push({ at: length, place: from });
  }
  parts.push(text.slice(from));
  const placeOf = (at: number) => {
    const seam = seams.findLast((one) => one.at <= at);
    return seam ? seam.place + at - seam.at : at;
  };
  return { text: parts.join(''), placeOf };
}

function isWrapped(line: string): boolean {
  if (line.length < WRAPPED_FROM || /[\t;|]|[.!?:]["»)]*\s*$/.test(line)) return false;
  return (line.match(/(?:^|\s)\p{Ll}+/gu) ?? []).length >= 3;
}

/** True when a line continues a text: no bullet, number, "Présents :" or civility at its start. */
function goesOn(line: string): boolean {
  // A date such as "Le 8 octobre" begins a new line.
  return (
    /^\p{L}/u.test(line) &&
    !/^(?:Le|Du|On) (?:\p{L}+ )?\d/u.test(line) &&
    !/^[^\r\n]{1,30}\s?:/u.test(line) &&
    civilityLength(line) === 0
  );
}
