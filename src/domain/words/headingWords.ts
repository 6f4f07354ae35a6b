import { fold } from '../folding';

/** Where a word begins inside of another, as programs write headings: "contactEmail". "eMail", "LinkedIn" and "WhatsApp" are one. */
const INSIDE = /(?<=\p{L}\p{Ll})(?!In(?:$|\p{Lu})|App)(?=\p{Lu}\p{Ll})/gu;

/** The words of a heading, folded: "Contact_Email", "contactEmail" and "contact email" are the same. */
export function headingWords(heading: string): string {
  return fold(heading.replace(INSIDE, ' ').replace(/[_\u00A0\u202F]/g, ' '));
}

/** "name_en", "nameEn", "name:fr", "Nom (FR)": a heading without the language of what is below it. */
export function withoutLanguage(heading: string): string {
  return heading.replace(LANGUAGE, '');
}

const LANGUAGE =
  /(?<=\p{L}{2})(?:[_:](?:fr|en|de|es|it|nl|cy|FR|EN|DE|ES|IT|NL)|(?<=\p{Ll}{2})(?:En|Fr|De|Es|Nl)| ?\((?:fr|en|FR|EN|français|English)\))$/u;
