export function toggled<One>(all: ReadonlySet<One>, one: One): ReadonlySet<One> {
  const others = new Set(all);
  if (!others.delete(one)) others.add(one);
  return others;
}
