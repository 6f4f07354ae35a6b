/** A pattern, in brackets, of all that these match: long lists of words in groups, each with its reason. */
export function anyOf(...patterns: readonly (RegExp | string)[]): string {
  return `(?:${patterns.map((one) => (typeof one === 'string' ? one : one.source)).join('|')})`;
}
