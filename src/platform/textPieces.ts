import { endOfPiece } from './endOfPiece';

/**
 * Splits a text into pieces of at most `size` UTF-16 units (one more rather than cutting a character). Long parts are cut, short ones
 * joined; no piece is empty.
 */
export function* textPieces(content: string | readonly string[], size: number): Generator<string, void> {
  let together: string[] = [];
  let length = 0;
  for (const part of typeof content === 'string' ? [content] : content) {
    for (let from = 0, to = 0; from < part.length; from = to) {
      to = endOfPiece(part, from, size);
      if (length > 0 && length + to - from > size) {
        yield together.join('');
        together = [];
        length = 0;
      }
      together.push(part.slice(from, to));
      length += to - from;
    }
  }
  if (length > 0) yield together.join('');
}
