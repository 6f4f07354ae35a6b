/**
 * Reads a number as people write it: `1,5`, `1.5`, `1 234,5`, `1.234,5`, `1,234.5`, `12 %`. `undefined` for anything else, for infinite
 * numbers and for those beyond `largest`.
 */
export function numberOf(text: string, largest = Number.MAX_VALUE): number | undefined {
  let plain = text
    .replace(/[\s\u00A0\u202F']/g, '')
    .replace(/%$/, '')
    .replace(/^−/, '-');
  const lastComma = plain.lastIndexOf(',');
  const lastDot = plain.lastIndexOf('.');
  if (lastComma > lastDot) plain = plain.replaceAll('.', '').replace(',', '.');
  else if (lastComma !== -1) plain = plain.replaceAll(',', '');
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) && Math.abs(value) <= largest ? value : undefined;
}

export function numberCell(value: number, language: 'fr' | 'en'): string {
  const text = String(value);
  return language === 'fr' ? text.replace('.', ',') : text;
}
