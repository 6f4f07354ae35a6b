/**
 * Where a piece that begins at `from` ends, in UTF-16 units or bytes: after `size`, or at the end. Never between the two
 * halves of a letter beyond 16 bits: each alone would become another letter.
 */
export function endOfPiece(content: string | Uint8Array, from: number, size: number): number {
  const to = Math.min(content.length, from + size);
  if (typeof content !== 'string' || to === content.length) return to;
  const last = content.charCodeAt(to - 1);
  return last >= 0xd800 && last < 0xdc00 ? to + 1 : to;
}
