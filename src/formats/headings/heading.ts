/** A recognised column: the field it fills, its heading in our template in both languages, and synonyms. */
export interface Heading {
  readonly field: string;
  readonly fr: string;
  readonly en: string;
  readonly also: readonly string[];
  /** Those of the headings above that give the tie a direction. */
  readonly directed?: readonly string[];
  /** Always read, but only written when a record fills it. */
  readonly extra?: true;
}
