/** Stored text. A long one is in pieces, so that no browser needs one large block of memory for it. */
export type KeptText = string | readonly string[];

/** In UTF-16 units. */
export function lengthOfText(text: KeptText): number {
  return typeof text === 'string' ? text.length : text.reduce((length, piece) => length + piece.length, 0);
}

/** Yields the lines without their line ends; a line may span pieces. */
export function* linesOf(text: KeptText): Generator<string, void> {
  let begun: string[] = [];
  for (const piece of typeof text === 'string' ? [text] : text) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
      yield [...begun, piece.slice(from, end)].join('');
      begun = [];
      from = end + 1;
    }
    begun.push(piece.slice(from));
  }
  yield begun.join('');
}
