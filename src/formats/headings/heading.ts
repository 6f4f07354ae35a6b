/** A column that is understood: the field it fills, its heading in the template in both languages, and synonyms. */
export interface Heading {
  readonly field: string;
  readonly fr: string;
  readonly en: string;
  readonly also: readonly string[];
  /** Headings, among all of these, that say which way a tie goes. */
  readonly directed?: readonly string[];
  /** Read and written, but only written when something fills it. */
  readonly extra?: true;
}
