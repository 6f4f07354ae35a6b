/** Names that begin with a vowel sound: "Yves" and "Hélène" too, but not "Yannick" or "Hautes-Terres". */
const VOWEL =
  /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y(?=[b-df-hj-np-tv-xz])|h(?:é|élè|elen|enri|erv|ermi|ono|orten|orti|abit|ospit|[ôo]tel|ydr|isto|armon|uma|eur|omm|uguette|ubert))/i;

/** True for a name before which French writes "d’" and "qu’". */
export function isElided(name: string): boolean {
  return VOWEL.test(name);
}
