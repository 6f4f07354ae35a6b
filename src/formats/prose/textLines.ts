/** A line of a text, and the index where it begins. */
export interface TextLine {
  readonly from: number;
  readonly text: string;
}

/** Splits a text into lines, without line ends. */
export function textLines(text: string): TextLine[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)]
    .filter(({ 0: line, index }) => line !== '' || index < text.length)
    .map(({ index, 0: line }) => ({ from: index, text: line.replace(/[\r\n]+$/, '') }));
}
