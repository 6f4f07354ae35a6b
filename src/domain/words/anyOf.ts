/** A group that matches any of these patterns: it lets long word lists be split, each with its reason. */
export function anyOf(...patterns: readonly (RegExp | string)[]): string {
  return `(?:${patterns.map((one) => (typeof one === 'string' ? one : one.source)).join('|')})`;
}
