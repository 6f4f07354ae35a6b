/** Written in full, shortened with or without a point, of one or of several. "M" alone is an initial. */
const CIVILITY =
  /^(?:M\.|MM\.?|Mme\.?|Mmes|Mlle|Mlles|mme|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Maître|Me|Pr\.?|Cllr\.?|Rev\.?)[ \u00A0\u202F]+(?=\p{Lu})/u;

/** How many characters at the beginning of a text are a civility before a name. */
export function civilityLength(text: string): number {
  return CIVILITY.exec(text)?.[0].length ?? 0;
}

/** True of a word that several people share: "MM. Petit et Durand". */
export function isOfSeveral(civility: string): boolean {
  return /^(?:MM|Mmes|Mlles|Messieurs|Mesdames)/.test(civility);
}
