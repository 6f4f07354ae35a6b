/** Key of a pair of actors in either order. The separator cannot be typed. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\u001F${b}` : `${b}\u001F${a}`;
}
