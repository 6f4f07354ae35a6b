import type { Passage } from '../../../domain/passages/passage';
import { overlaps } from '../../../domain/passages/passageEdits';
import type { TextWord } from '../../../domain/passages/textWords';

export interface TextPiece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly is: 'passage' | 'word' | 'gap';
  readonly passage?: Passage;
}

/** Splits a text into pieces, line by line; a line end is a gap at the end of its line. */
export function textPieces(
  text: string,
  words: readonly TextWord[],
  passages: readonly Passage[],
): readonly (readonly TextPiece[])[] {
  const marks: Omit<TextPiece, 'text'>[] = passages.map((passage) => ({
    from: passage.from,
    to: passage.to,
    is: 'passage',
    passage,
  }));
  let next = 0;
  for (const word of words) {
    while ((passages[next]?.to ?? Number.POSITIVE_INFINITY) <= word.from) next++;
    const passage = passages[next];
    if (!passage || !overlaps(passage, word)) marks.push({ from: word.from, to: word.to, is: 'word' });
  }
  marks.sort((one, other) => one.from - other.from);
  const lines: TextPiece[][] = [[]];
  let at = 0;
  const gap = (to: number) => {
    for (const part of text.slice(at, to).split(/(?<=\n)/)) {
      if (part !== '') lines.at(-1)?.push({ from: at, to: at + part.length, text: part, is: 'gap' });
      at += part.length;
      if (part.endsWith('\n')) lines.push([]);
    }
  };
  for (const mark of marks) {
    gap(mark.from);
    lines.at(-1)?.push({ ...mark, text: text.slice(mark.from, mark.to) });
    at = mark.to;
  }
  gap(text.length);
  return lines;
}
