/**
 * A function of something that one text says, which answers at once when the text was asked about before. `textOf` must say
 * all that `compute` looks at. Beyond `most` texts, over many maps, it begins again. Pure for whoever calls it.
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
