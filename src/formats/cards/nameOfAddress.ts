/** Before the @, what is nobody's name. */
const OFFICES =
  /^(?:contacts?|infos?|accueil|mairie|direction|secretariat|bureau|president|presidence|admin|administration|compta|comptabilite|service|no|noreply|reply|ne|pas|repondre|office|hello|bonjour|asso|association|communication|com|tourisme|support|team|equipe|sales|mail|rh|webmaster|newsletter|list|liste)$/;

/**
 * The name that an address shows: "samira.belkacem@…" is Samira Belkacem. `undefined` when it has not two parts, or is that of an
 * office.
 */
export function nameOfAddress(address: string): string | undefined {
  const local = address.slice(0, address.indexOf('@')).replace(/\+.*$/, '');
  const parts = local.split(/[._]/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 3) return undefined;
  if (!parts.every((part) => /^\p{L}[\p{L}\p{M}'-]*$/u.test(part) && !OFFICES.test(part.toLowerCase())))
    return undefined;
  if (!parts.some((part) => part.length > 1)) return undefined;
  return parts.map((part) => (part.length === 1 ? `${part.toUpperCase()}.` : capitalised(part))).join(' ');
}

function capitalised(part: string): string {
  return part
    .toLowerCase()
    .replace(/(^|[-'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
