/** Merges two records: values of the first win, blanks are filled from the second, and lists are united without duplicates. */
export function mergedRecord<One extends object>(first: One, second: One): One {
  const merged = { ...second, ...first } as Record<string, unknown>;
  for (const [field, value] of Object.entries(second)) {
    const held = (first as Record<string, unknown>)[field];
    if (Array.isArray(held) && Array.isArray(value)) merged[field] = united(held, value);
  }
  return merged as One;
}

function united(first: readonly unknown[], second: readonly unknown[]): unknown[] {
  const known = new Set(first.map((value) => JSON.stringify(value)));
  return [...first, ...second.filter((value) => !known.has(JSON.stringify(value)))];
}
