/** Line and column of a place in a text, both from 1. */
export type PlaceOf = (at: number) => { readonly row: number; readonly column: string };

export function placesIn(text: string): PlaceOf {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { row: low + 1, column: String(at - (starts[low] ?? 0) + 1) };
  };
}
