/** Made once: it takes longer to make than to use. */
const NUMBERS = new Intl.NumberFormat('en');

/** "0 actors", "1 actor", "2 actors". */
export function plural(count: number, one: string, many: string): string {
  return `${NUMBERS.format(count)} ${count === 1 ? one : many}`;
}

/** What is known of several parts, separated by middle dots. */
export function anyOf(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
