/** Names that begin with a vowel sound: "Yves" and "Hélène" too, not "Yannick" nor "Hautes-Terres". */
const VOWEL =
  /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y(?![aeiouéè])|h(?:é|élè|elen|enri|erv|ermi|ono|orten|orti|abit|ospit|[ôo]tel|ydr|isto|armon|uma|eur|omm|uguette|ubert))/i;

/** "de Léa", "d’Anne". */
export function ofFr(name: string): string {
  return VOWEL.test(name) ? `d’${name}` : `de ${name}`;
}

/** "que Léa", "qu’Anne". */
export function thatFr(name: string): string {
  return VOWEL.test(name) ? `qu’${name}` : `que ${name}`;
}

/** "le 3 mars 2026", "mars 2026", "2026": after "pour", "avant", "d’ici". */
export function theDayFr(day: string): string {
  return /^\d{1,2}(?:er)? /.test(day) ? `le ${day}` : day;
}
