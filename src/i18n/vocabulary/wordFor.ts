/**
 * The word for a value that a file may also fill with a text of its own: a known value is worded, any other is shown
 * as it was written. Own keys only: users name things `constructor`.
 */
export function wordFor(words: Readonly<Record<string, string | { readonly one: string }>>, value: string): string {
  if (!Object.hasOwn(words, value)) return value;
  const word = words[value];
  return typeof word === 'object' ? word.one : (word ?? value);
}
