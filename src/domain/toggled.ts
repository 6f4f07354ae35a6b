/** The set with the item added, or removed when it was in. */
export function toggled<One>(all: ReadonlySet<One>, one: One): ReadonlySet<One> {
  const others = new Set(all);
  if (!others.delete(one)) others.add(one);
  return others;
}
