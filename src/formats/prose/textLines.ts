/** A line of a text, and where it begins. */
export interface TextLine {
  readonly from: number;
  readonly text: string;
}

/** The lines of a text, each without its end. */
export function textLines(text: string): TextLine[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)]
    .filter(({ 0: line, index }) => line !== '' || index < text.length)
    .map(({ index, 0: line }) => ({ from: index, text: line.replace(/[\r\n]+$/, '') }));
}
