import { fold } from '../folding';

/**
 * Organisations of which a place has one, so that a person at a table says the word alone. "sport" or "emploi" would be a theme
 * instead.
 */
const ALONE =
  'mairie|ecole|college|lycee|mediatheque|bibliotheque|ludotheque|prefecture|creche|agglo|ehpad|hopital|gendarmerie|ressourcerie|recyclerie|library|school|hospital';
const IN_TWO =
  'centre (?:social|culturel|de soins|de sante)|foyer rural|mission locale|maison (?:de sante|de retraite|des jeunes)|office de tourisme|chambre d.agriculture|communaute (?:de communes|d.agglomeration)|conseil (?:departemental|regional|municipal)|(?:town|village) hall|(?:youth|community|health) (?:club|centre|center)|(?:parish|county|district|town) council|primary school|food bank';
const HOUSE = new RegExp(String.raw`^(?:(?:${ALONE})|(?:${IN_TWO}))(?: [a-z]+){0,2}$`);

/** True for an organisation named by what it is, in lower case: "mairie", "école primaire", "town hall". */
export function isBareHouse(text: string): boolean {
  return /^\p{Ll}[^\p{Lu}]*$/u.test(text) && HOUSE.test(fold(text).replaceAll('’', "'"));
}
