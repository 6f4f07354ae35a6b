import { anyOf } from './anyOf';

/**
 * Organisations by whose names nothing tells them from somebody, but that they are known; folded, without hyphens. "Red Cross" has the
 * shape of a first and a last name. None is a surname, and none a word that begins sentences.
 */
const NAMES = anyOf(
  /croix rouge|croissant rouge|emmaus|cimade|petits freres|accueil paysan|terres? de liens|unis cite|attac/,
  /planning familial|secours islamique|caritas|unicef|greenpeace|amnesty/,
  /red cross|red crescent|citizens advice|salvation army|st john ambulance|girl guides|girlguiding|samaritans|oxfam/,
  /mencap|home start|sure start|refugee action|trussell|turning point|meals on wheels/,
);
const WELL_KNOWN = new RegExp(`^la poste(?: |$)|(?:^| )${NAMES}(?: |$)`);

/** True of "Croix Rouge", "British Red Cross", "Emmaüs Corbeval": `folded` is a name, folded. */
export function isWellKnown(folded: string): boolean {
  return WELL_KNOWN.test(folded.replaceAll('-', ' ').replace(/['’.]/g, ''));
}
