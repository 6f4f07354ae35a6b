import { fold } from '../folding';
import { BODY_WORDS, NETWORK_WORDS, ORGANISATION_WORDS, PERSON_ROLES } from '../words/tellTaleWords';
import { isBareHouse } from './bareHouses';

/**
 * Removes the article: "la CUMA du Val" is the CUMA, "la ferme du Buis" the "Ferme du Buis". "La Turbine" is a name and stays.
 */
export function bareName(text: string, isName: (text: string) => boolean): string {
  const bare = text.replace(/^(?:la |le |les |l['’]|the |aussi |bien )/u, '');
  if (isName(text) || bare === '') return text;
  return isName(bare) ? bare : capitalised(bare);
}

/**
 * True for an organisation typed in lower case, as happens while people speak, with a proper name in it: "ferme du Buis",
 * "comité des fêtes de Vernay".
 */
export function isSmallOrganisation(name: string): boolean {
  if (isBareHouse(name)) return true;
  const first = fold(/^\p{Ll}[\p{L}-]+(?=[ ’'].*\p{Lu})/u.exec(name)?.[0] ?? '');
  return [ORGANISATION_WORDS, BODY_WORDS, NETWORK_WORDS].some((words) => words.has(first)) && !PERSON_ROLES.has(first);
}

const capitalised = (name: string) =>
  isSmallOrganisation(name) ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
