import { fold } from '../folding';

/** Word boundaries inside a word, as programs write headings: "contactEmail". "eMail", "LinkedIn" and "WhatsApp" are one word. */
const INSIDE = /(?<=\p{L}\p{Ll})(?!In(?:$|\p{Lu})|App)(?=\p{Lu}\p{Ll})/gu;

/** Folded words of a heading: "Contact_Email", "contactEmail" and "contact email" are equal. */
export function headingWords(heading: string): string {
  return fold(heading.replace(INSIDE, ' ').replace(/[_\u00A0\u202F]/g, ' '));
}

/** Removes the language from a heading: "name_en", "nameEn", "name:fr", "Nom (FR)". */
export function withoutLanguage(heading: string): string {
  return heading.replace(LANGUAGE, '');
}

const LANGUAGE =
  /(?<=\p{L}{2})(?:[_:](?:fr|en|de|es|it|nl|cy|FR|EN|DE|ES|IT|NL)|(?<=\p{Ll}{2})(?:En|Fr|De|Es|Nl)| ?\((?:fr|en|FR|EN|français|English)\))$/u;
