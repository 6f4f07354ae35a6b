export interface TextLine {
  readonly from: number;
  readonly text: string;
}

/** Splits a text into lines without line ends, each with its index in the text. */
export function textLines(text: string): TextLine[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)]
    .filter(({ 0: line, index }) => line !== '' || index < text.length)
    .map(({ index, 0: line }) => ({ from: index, text: line.replace(/[\r\n]+$/, '') }));
}
