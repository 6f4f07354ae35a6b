import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';

/** Subjects that people sort by, one word each. */
const SUBJECT = anyOf(
  /alimentation|agriculture|artisanat|commerces?|culture|eau|economie|education|emploi|energies?|enfance|environnement/,
  /foret|formation|habitat|insertion|jeunesse|logement|loisirs|mer|mobilites?|numerique|parentalite|patrimoine/,
  /production|distribution|transformation|restauration|velo|covoiturage|autopartage|handicap|grand age|petite enfance/,
  /agroecologie|consommation|animation|prevention|justice|securite|citoyennete|sante|social|solidarites?|sports?/,
  /jumelages?|vie associative|vie scolaire|scolaire|tourisme|transports?|food|energy|environment|health|housing|education|youth|transport|arts|tourism|sport/,
);
const SUBJECTS = new RegExp(`^${SUBJECT}(?:(?:, | et | & | / | and )${SUBJECT})*$`);

/** True for the subject of a branch or a section of a list, not an actor: "Culture", "SPORTS ET LOISIRS". */
export function isSubject(text: string): boolean {
  return text.length <= LONGEST && SUBJECTS.test(fold(text.trim()));
}

/**
 * True for a subject with a complement in lower case: "Vélo", "Transport à la demande", "Habitat partagé". Organisations' names use the
 * same words.
 */
export function isSubjectSaidLong(text: string): boolean {
  return text.length <= LONGEST && SUBJECT_AND_MORE.test(fold(text.trim())) && !/\s\S*\p{Lu}|\d/u.test(text.trim());
}

const SUBJECT_AND_MORE = new RegExp(`^(?:l['’])?${SUBJECT}(?: |$)`);

/** Characters; a few subjects are shorter. */
const LONGEST = 100;
