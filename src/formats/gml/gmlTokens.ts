import { withoutEntities } from '../text/entities';
import { malformedAt } from '../text/malformedAt';

/** A piece of a GML file: a key or bare value, a text in quotes, or a bracket. */
export interface GmlToken {
  readonly kind: 'word' | 'text' | '[' | ']';
  readonly text: string;
  readonly line: number;
  /** Where it starts in the file. */
  readonly at: number;
}

/** Pieces of a GML file in order; lines that start with `#` are comments. A quote that is never closed ends the reading. */
export function* gmlTokens(text: string): Generator<GmlToken> {
  const piece = /(\r\n?|\n)|"([^"]*)("?)|([[\]])|([^\s"[\]]+)/g;
  let line = 1;
  let isLineStart = true;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [, lineEnd, quoted, closing, bracket, word] = match;
    const at = match.index;
    if (lineEnd !== undefined) line++;
    else if (quoted !== undefined) {
      if (closing === '') throw malformedAt(text, at, line);
      yield { kind: 'text', text: withoutEntities(quoted), line, at };
      line += quoted.match(/\r\n?|\n/g)?.length ?? 0;
    } else if (bracket === '[' || bracket === ']') yield { kind: bracket, text: bracket, line, at };
    else if (isLineStart && word?.startsWith('#')) piece.lastIndex = lineEndFrom(text, at);
    else if (word !== undefined) yield { kind: 'word', text: word, line, at };
    isLineStart = lineEnd !== undefined;
  }
}

function lineEndFrom(text: string, at: number): number {
  const lineEnd = /[\r\n]|$/g;
  lineEnd.lastIndex = at;
  return lineEnd.exec(text)?.index ?? text.length;
}
