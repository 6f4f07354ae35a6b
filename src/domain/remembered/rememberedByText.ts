/**
 * Memoises a function of something that one text identifies. `textOf` must cover everything that `compute` reads. Clears its
 * memory after `most` texts, over many maps. Pure from the outside.
 */
export function rememberedByText<What, Result>(
  most: number,
  textOf: (what: What) => string,
  compute: (what: What) => Result,
): (what: What) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (what) => {
    const text = textOf(what);
    const before = known.get(text);
    if (before) return before.result;
    const result = compute(what);
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
  };
}
