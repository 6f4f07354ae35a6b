/**
 * Memoises a result that depends on numbers alone: keeps the last few answers, reused when every number is equal. `make` may
 * depend on nothing else.
 */
export function rememberedByNumbers<Result>(most: number): (numbers: readonly number[], make: () => Result) => Result {
  let known: { readonly numbers: Float64Array; readonly result: Result }[] = [];
  return (numbers, make) => {
    const before = known.find((one) => sameNumbers(one.numbers, numbers));
    if (before) return before.result;
    const result = make();
    known = [{ numbers: Float64Array.from(numbers), result }, ...known.slice(0, most - 1)];
    return result;
  };
}

function sameNumbers(one: Float64Array, other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
