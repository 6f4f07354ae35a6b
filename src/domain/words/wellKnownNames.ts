import { anyOf } from './anyOf';

/**
 * Well-known organisations whose names look like a person's ("Red Cross" has the shape of a first and a last name); folded,
 * without hyphens. None is a surname, or a word that begins sentences.
 */
const NAMES = anyOf(
  /croix rouge|croissant rouge|emmaus|cimade|petits freres|accueil paysan|terres? de liens|unis cite|attac/,
  /planning familial|secours islamique|caritas|unicef|greenpeace|amnesty/,
  /red cross|red crescent|citizens advice|salvation army|st john ambulance|girl guides|girlguiding|samaritans|oxfam/,
  /mencap|home start|sure start|refugee action|trussell|turning point|meals on wheels/,
);
const WELL_KNOWN = new RegExp(`^la poste(?: |$)|(?:^| )${NAMES}(?: |$)`);

/** True for "Croix Rouge", "British Red Cross", "Emmaüs Corbeval". `folded`: a folded name. */
export function isWellKnown(folded: string): boolean {
  return WELL_KNOWN.test(folded.replaceAll('-', ' ').replace(/['’.]/g, ''));
}
