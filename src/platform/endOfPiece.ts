/**
 * End of the piece that begins at `from`, in UTF-16 units or bytes: after `size`, or at the end. Never inside a surrogate pair: each half
 * alone would become another character.
 */
export function endOfPiece(content: string | Uint8Array, from: number, size: number): number {
  const to = Math.min(content.length, from + size);
  if (typeof content !== 'string' || to === content.length) return to;
  const last = content.charCodeAt(to - 1);
  return last >= 0xd800 && last < 0xdc00 ? to + 1 : to;
}
