const RULES = new Intl.PluralRules('fr');
/** Created once: creating it takes longer than using it. */
const NUMBERS = new Intl.NumberFormat('fr');

/** "0 acteur", "1 acteur", "2 acteurs": French counts 0 and 1 as singular. */
export function plural(count: number, one: string, many: string): string {
  return `${NUMBERS.format(count)}\u00A0${RULES.select(count) === 'one' ? one : many}`;
}

/** The known parts, separated by middle dots. */
export function anyOf(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
