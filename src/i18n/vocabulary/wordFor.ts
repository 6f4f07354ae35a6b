/**
 * Word for a value that a file may also fill with free text: a known value is translated, any other is returned unchanged. Own keys only:
 * a user's value may be `constructor`.
 */
export function wordFor(words: Readonly<Record<string, string | { readonly one: string }>>, value: string): string {
  if (!Object.hasOwn(words, value)) return value;
  const word = words[value];
  return typeof word === 'object' ? word.one : (word ?? value);
}
