import { isElided } from '../../domain/words/isElided';
import { ofArticle } from './articles';

/** For the name of an actor: "de Léa", "d’Anne", "de la CUMA du Val", "du Lycée Pagnol". */
export const ofFr = (name: string): string => ofArticle(name) ?? deFr(name);

/** For other texts: "de Carnet.xlsx", "d’avril". */
export function deFr(text: string): string {
  return isElided(text) ? `d’${text}` : `de ${text}`;
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
