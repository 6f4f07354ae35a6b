/** The record without its `undefined` fields: an unknown optional field must be absent. */
export function defined<One extends object>(record: One): { [Key in keyof One]?: Exclude<One[Key], undefined> } {
  const found: { [Key in keyof One]?: Exclude<One[Key], undefined> } = {};
  for (const key of Object.keys(record) as (keyof One)[]) {
    const value = record[key];
    if (value !== undefined) found[key] = value as Exclude<One[typeof key], undefined>;
  }
  return found;
}
