/**
 * A function of data that never changes, which answers at once when it is asked again about the same `key` with the same
 * further arguments: one answer is kept for each key, as long as the key itself is. Pure for whoever calls it.
 */
export function rememberedFor<Key extends object, Rest extends readonly unknown[], Result>(
  compute: (key: Key, ...rest: Rest) => Result,
): (key: Key, ...rest: Rest) => Result {
  const known = new WeakMap<Key, { readonly rest: Rest; readonly result: Result }>();
  return (key, ...rest) => {
    const last = known.get(key);
    if (last && last.rest.length === rest.length && last.rest.every((one, index) => Object.is(one, rest[index])))
      return last.result;
    const result = compute(key, ...rest);
    known.set(key, { rest, result });
    return result;
  };
}
