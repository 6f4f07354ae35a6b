/** Created once: creating it takes longer than using it. */
const NUMBERS = new Intl.NumberFormat('en');

/** "0 actors", "1 actor", "2 actors". */
export function plural(count: number, one: string, many: string): string {
  return `${NUMBERS.format(count)} ${count === 1 ? one : many}`;
}

/** The known parts, separated by middle dots. */
export function anyOf(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
