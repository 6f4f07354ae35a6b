import { isGivenName } from '../names/readNames';

/**
 * Index where a second name begins, when a comma between two was forgotten: "Luc Blanc Marie Roux", "BLANC Luc ROUX
 * Marie". 0 for a single name.
 */
export function forgottenComma(said: string): number {
  const found = /^(\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}'’-]+) (?=(\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}'’-]+)(?:$| ?\())/u.exec(
    said,
  );
  const [before = '', a = '', b = '', c = '', d = ''] = found ?? [];
  const fits = (given: string, last: string) => isGivenName(given) && (isUpper(last) || !isGivenName(last));
  return (fits(a, b) && fits(c, d)) || (fits(b, a) && fits(d, c)) ? before.length : 0;
}

const isUpper = (word: string) => word.length > 1 && word === word.toUpperCase();
