import { isElided } from '../../domain/words/isElided';

/** "de Léa", "d’Anne". */
export function ofFr(name: string): string {
  return isElided(name) ? `d’${name}` : `de ${name}`;
}

/** "que Léa", "qu’Anne". */
export function thatFr(name: string): string {
  return isElided(name) ? `qu’${name}` : `que ${name}`;
}

/** "le 3 mars 2026", "en mars 2026", "en 2026". */
export function onDayFr(day: string): string {
  const said = theDayFr(day);
  return said === day ? `en ${day}` : said;
}

/** "le 3 mars 2026", "mars 2026", "2026": after "pour", "avant", "d’ici". */
export function theDayFr(day: string): string {
  return /^\d{1,2}(?:er)? /.test(day) ? `le ${day}` : day;
}
