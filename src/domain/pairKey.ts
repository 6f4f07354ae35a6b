/** Identity of a pair of actors, whichever comes first; what is between them is typed by nobody. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\u001F${b}` : `${b}\u001F${a}`;
}
