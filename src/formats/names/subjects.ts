import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';

/** What people sort others by: one word each. */
const SUBJECT = anyOf(
  /alimentation|agriculture|artisanat|commerces?|culture|eau|economie|education|emploi|energies?|enfance|environnement/,
  /foret|formation|habitat|insertion|jeunesse|logement|loisirs|mer|mobilites?|numerique|parentalite|patrimoine/,
  /production|distribution|transformation|restauration|velo|covoiturage|autopartage|handicap|grand age|petite enfance/,
  /agroecologie|consommation|animation|prevention|justice|securite|citoyennete|sante|social|solidarites?|sports?/,
  /jumelages?|vie associative|vie scolaire|scolaire|tourisme|transports?|food|energy|environment|health|housing|education|youth|transport|arts|tourism|sport/,
);
const SUBJECTS = new RegExp(`^${SUBJECT}(?:(?:, | et | & | / | and )${SUBJECT})*$`);

/** "Culture", "SPORTS ET LOISIRS": what a branch or a part of a list is about, and nobody. */
export function isSubject(text: string): boolean {
  return text.length <= LONGEST && SUBJECTS.test(fold(text.trim()));
}

/** "Vélo", "Transport à la demande", "Habitat partagé": a subject and what it is of, written small; its words are those of organisations too. */
export function isSubjectSaidLong(text: string): boolean {
  return text.length <= LONGEST && SUBJECT_AND_MORE.test(fold(text.trim())) && !/\s\S*\p{Lu}|\d/u.test(text.trim());
}

const SUBJECT_AND_MORE = new RegExp(`^(?:l['’])?${SUBJECT}(?: |$)`);

/** A few subjects take less. */
const LONGEST = 100;
